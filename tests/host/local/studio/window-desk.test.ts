import { openWindowDesk } from '../../../../src/host/local/studio/server/window-desk';
import type { WindowNews } from '../../../../src/host/local/studio/studio-protocol';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function openWindow(desk: ReturnType<typeof openWindowDesk>, id: string) {
  const news: WindowNews[] = [];
  const leave = desk.join(id, (item) => news.push(item));
  return { news, leave };
}

describe('two windows on one workbook', () => {
  it('let the first one save and tell the second one that it may not', async () => {
    const desk = openWindowDesk(20);
    const first = openWindow(desk, 'a');
    const second = openWindow(desk, 'b');
    await wait(40);
    expect([first.news, second.news]).toEqual([['writer'], ['reader']]);
    expect([desk.isWriter('a'), desk.isWriter('b')]).toEqual([true, false]);
  });

  it('do not take a page that is being reloaded for a second window', async () => {
    const desk = openWindowDesk(20);
    const before = openWindow(desk, 'a');
    const after = openWindow(desk, 'b');
    before.leave();
    expect(after.news).toEqual(['writer']);
    await wait(40);
    expect(after.news).toEqual(['writer']);
  });

  it('hand the work over only when the first one has saved', async () => {
    const desk = openWindowDesk(200);
    const first = openWindow(desk, 'a');
    openWindow(desk, 'b');
    let taken = false;
    const taking = desk.takeOver('b').then(() => {
      taken = true;
    });
    await wait(10);
    expect([first.news, taken, desk.isWriter('a')]).toEqual([['writer', 'hand-over'], false, true]);
    desk.release('a');
    await taking;
    expect([first.news.at(-1), desk.isWriter('b')]).toEqual(['reader', true]);
  });

  it('hand the work over after a while when the first one does not answer', async () => {
    const desk = openWindowDesk(10);
    openWindow(desk, 'a');
    openWindow(desk, 'b');
    await desk.takeOver('b');
    expect([desk.isWriter('a'), desk.isWriter('b')]).toEqual([false, true]);
  });
});

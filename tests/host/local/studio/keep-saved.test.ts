import { keepSaved } from '../../../../src/host/local/studio/page/saving/keep-saved';
import type { Reply, SaveReply } from '../../../../src/host/local/studio/studio-protocol';

const PACE = { pause: 1000, longest: 4000, retry: 10_000 };
const problem = (code: string): Reply<SaveReply> => ({ ok: false, error: { code, sentence: code, next: '' } });

/** A page whose text is counted up with each change, over a server that answers as told. */
function page(answers: Reply<SaveReply>[] = []) {
  const sent: [text: string, version: string | null][] = [];
  const states: string[] = [];
  let text = 0;
  const saving = keepSaved(
    {
      takeText: async () => String(text),
      send: async (body, version) => {
        sent.push([body, version]);
        return answers.shift() ?? { ok: true, value: { version: `v${sent.length}` } };
      },
      show: ({ kind }) => states.push(kind),
    },
    null,
    PACE,
  );
  const change = () => {
    text += 1;
    saving.changed();
  };
  return { saving, sent, states, change };
}

const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('work', () => {
  it('is saved after a pause, once, with what came last', async () => {
    const { sent, states, change } = page();
    change();
    await pass(500);
    change();
    await pass(999);
    expect(sent).toEqual([]);
    await pass(1);
    expect(sent).toEqual([['2', null]]);
    expect(states).toEqual(['waiting', 'waiting', 'saving', 'saved']);
  });

  it('is saved while somebody types without a pause, after the longest time', async () => {
    const { sent, change } = page();
    for (let second = 0; second < 8; second += 1) {
      change();
      await pass(500);
    }
    expect(sent.map(([text]) => text)).toEqual(['8']);
  });

  it('is saved over the version that the last save left', async () => {
    const { sent, change } = page();
    change();
    await pass(1000);
    change();
    await pass(1000);
    expect(sent).toEqual([
      ['1', null],
      ['2', 'v1'],
    ]);
  });

  it('is saved at once on leaving, and nothing is sent when nothing changed', async () => {
    const { saving, sent, change } = page();
    await saving.flush();
    expect(sent).toEqual([]);
    change();
    expect(saving.pending()).toBe(true);
    await saving.flush();
    expect(sent).toEqual([['1', null]]);
    expect(saving.pending()).toBe(false);
  });

  it('is tried again when it could not be written', async () => {
    const { sent, states, change } = page([problem('notSaved')]);
    change();
    await pass(1000);
    expect(states.at(-1)).toBe('failed');
    await pass(10_000);
    expect(sent).toHaveLength(2);
    expect(states.at(-1)).toBe('saved');
  });

  it.each(['changedUnderneath', 'notWriter'])(
    'is not forced over the file when a person has to choose: %s',
    async (code) => {
      const { sent, states, change } = page([problem(code)]);
      change();
      await pass(1000);
      change();
      await pass(60_000);
      expect(sent).toHaveLength(1);
      expect(states.at(-1)).toBe('failed');
    },
  );
});

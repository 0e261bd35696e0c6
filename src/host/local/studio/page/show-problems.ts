import type { StudioProblem } from '../studio-protocol';
import type { StudioServerClient } from './call-server';
import { showToast } from './editor-on-screen';
import type { StudioStore } from './studio-state';

export interface ProblemPorts {
  readonly store: StudioStore;
  readonly server: StudioServerClient;
  /** The workbook on the screen as text; `null` before one is open. */
  takeText(): Promise<string | null>;
}

/** The file cannot be opened: nothing is overwritten, and the person chooses what to do. */
export function showDamaged({ store, server }: ProblemPorts, problem: StudioProblem, hasPrevious: boolean): void {
  const openPrevious = {
    label: 'Открыть предыдущее сохранение',
    run: () => void server.openPrevious().then(() => window.location.reload()),
  };
  const startEmpty = {
    label: 'Начать с пустой книги',
    run: () => void server.startOver('empty').then(() => window.location.reload()),
  };
  store.set({ cover: { kind: 'problem', problem, actions: hasPrevious ? [openPrevious, startEmpty] : [startEmpty] } });
}

/** The file on the disk is another one by now: neither of the two is lost. */
export function showChangedUnderneath({ store, server, takeText }: ProblemPorts, problem: StudioProblem): void {
  const keep = async () => {
    const text = await takeText();
    const reply = text === null ? null : await server.saveCopy(text);
    if (reply?.ok)
      showToast(store, { title: 'Копия сохранена', text: `Рядом с книгой: «${reply.value.keptAs}».`, seconds: 20 });
  };
  store.set({
    cover: {
      kind: 'problem',
      problem,
      actions: [
        { label: 'Сохранить эту книгу под другим именем', run: () => void keep() },
        { label: 'Открыть то, что лежит на диске', run: () => window.location.reload() },
      ],
    },
  });
}

/** Another window has the work. */
export function showReader({ store, server }: ProblemPorts): void {
  store.set({
    cover: {
      kind: 'problem',
      problem: {
        code: 'reader',
        sentence: 'Эта книга открыта для работы в другом окне.',
        next: 'Сохраняет только одно окно, чтобы ответы не пропали. Вернитесь в то окно или продолжайте здесь: всё, что там сделано, сохранится.',
      },
      actions: [{ label: 'Работать здесь', run: () => void server.takeOver().then(() => window.location.reload()) }],
    },
  });
}

/** Something in the studio itself went wrong. */
export function showFault({ store }: ProblemPorts, error: unknown): void {
  const details = error instanceof Error ? error.message : String(error);
  store.set({
    cover: {
      kind: 'problem',
      problem: {
        code: 'fault',
        sentence: 'Студия остановилась из-за ошибки.',
        next: `Обновите страницу: откроется то, что сохранено. Если ошибка повторится, пришлите разработчикам её текст: «${details}».`,
      },
      actions: [{ label: 'Обновить страницу', run: () => window.location.reload() }],
    },
  });
}

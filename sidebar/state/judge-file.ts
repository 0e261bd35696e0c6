import { countWords } from '../text/count-words';
import { takeFramework } from './begin-draft';
import type { Replied } from './event';
import { receiveAnswer } from './receive-answer';
import { FROM_FILE } from './region-file';
import { sendRequest } from './send-request';
import type { CreateView, Message, Pending, State } from './state';

/** «Проверить файл» on the way to a new workbook: nothing is written, so it may be pressed as often as one likes. */
export function judgeFile(state: State, view: CreateView): State {
  const text = view.file.text.trim();
  if (text === '') return { ...state, message: NO_TEXT };
  return sendRequest(state, { name: 'rubric.judge', payload: { text } });
}

/** A good file becomes a framework to choose, taken whole; the report on a text that was changed meanwhile is let go. */
export function receiveJudged(
  state: State,
  pending: Pending,
  event: Extract<Replied, { name: 'rubric.judge' }>,
): State {
  const { view } = state;
  if (view.kind !== 'create') return receiveAnswer(state, pending, event);
  const { request } = pending;
  if (request.name !== 'rubric.judge' || request.payload.text !== view.file.text.trim()) return state;
  const { offer, problems } = event.value;
  // Judged once more, the same text keeps what was unticked since.
  const kept = view.file.report?.offer || view.draft.framework !== FROM_FILE;
  const systems = kept ? view.draft.systems : takeFramework(offer ?? undefined).systems;
  const message = offer ? RIGHT : wrong(problems.length);
  return {
    ...state,
    message,
    view: { ...view, file: { ...view.file, report: event.value }, draft: { ...view.draft, systems } },
  };
}

const wrong = (count: number): Message => ({
  tone: 'error',
  sentence: `Файл не принят: ${countWords(count, 'error')}.`,
  next: 'Под текстом файла показано, что исправить. Поправьте файл и проверьте ещё раз.',
});

const RIGHT: Message = { tone: 'done', sentence: 'Файл верный: по этой методике можно создать книгу.', next: null };

const NO_TEXT: Message = {
  tone: 'error',
  sentence: 'Файла методики ещё нет.',
  next: 'Выберите файл на компьютере или вставьте его текст.',
};

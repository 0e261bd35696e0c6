import type { PassportInput } from '../../src/actions/payload-schema';
import { chosenFramework } from './count-chosen';
import { judgeFile } from './judge-file';
import { FROM_FILE } from './region-file';
import { isBusy, sendRequest } from './send-request';
import type { State } from './state';

/** The document the example workbook is made from. */
const EXAMPLE = 'berezovsky-2021';

/** The calls that lead from an empty workbook to a filled one. */
export function requestCreate(state: State, wish: 'apply-settings' | 'judge-file' | 'create' | 'show-example'): State {
  const { view } = state;
  if (view.kind !== 'create' || isBusy(state)) return state;
  const { draft } = view;
  if (wish === 'apply-settings') {
    const payload = { locale: 'ru_RU' as const, timeZone: draft.timeZone };
    return sendRequest(state, { name: 'settings.apply', payload }, SETTINGS_DONE);
  }
  if (wish === 'judge-file') return judgeFile(state, view);
  if (wish === 'show-example') {
    return sendRequest(state, { name: 'example.start', payload: { example: EXAMPLE } });
  }
  const offer = chosenFramework(view);
  if (!offer) return { ...state, message: NO_FRAMEWORK, view: { ...view, step: 'framework' } };
  if (draft.systems.length === 0) return { ...state, message: NO_SYSTEMS, view: { ...view, step: 'systems' } };
  const passport = trimmed(draft.passport);
  if (!/^(20\d\d)?$/.test(passport.year)) {
    return { ...state, message: null, view: { ...view, step: 'passport', yearProblem: { sentence: YEAR_PROBLEM } } };
  }
  const rest = { level: draft.level, systems: [...draft.systems], passport };
  // The add-on keeps nothing of a file between two calls: its text goes along.
  const text = draft.framework === FROM_FILE ? { file: view.file.text.trim() } : {};
  const payload = { framework: offer.id, ...rest, ...text };
  return sendRequest({ ...state, view: { ...view, yearProblem: null } }, { name: 'create.start', payload });
}

function trimmed(passport: PassportInput): PassportInput {
  const entries = Object.entries(passport).map(([field, value]) => [field, value.trim()]);
  return Object.fromEntries(entries) as PassportInput;
}

const SETTINGS_DONE = 'Язык и часовой пояс таблицы установлены.';
const YEAR_PROBLEM = 'Год пишется четырьмя цифрами, например 2021. Исправьте его или оставьте поле пустым.';
const NO_FRAMEWORK = {
  tone: 'error',
  sentence: 'Методика ещё не выбрана.',
  next: 'Проверьте файл методики или выберите другую из списка.',
} as const;
const NO_SYSTEMS = {
  tone: 'error',
  sentence: 'Не выбрана ни одна система.',
  next: 'Отметьте хотя бы одну.',
} as const;

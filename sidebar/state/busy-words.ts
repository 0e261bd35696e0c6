import type { CallName } from '../../src/actions/calls';
import type { State } from './state';

const WORDS: Record<CallName, string> = {
  'state.read': 'Читаю таблицу',
  'settings.apply': 'Меняю настройки таблицы',
  'create.start': 'Готовлю построение',
  'example.start': 'Готовлю пример',
  'job.step': 'Строю листы',
  'job.cancel': 'Убираю построенные листы',
  'check.run': 'Проверяю ответы',
  'check.start': 'Проверяю ответы',
  'check.part': 'Проверяю ответы',
  'finding.accept': 'Записываю причину',
  'finding.unaccept': 'Возвращаю замечание',
  'findings.write': 'Записываю лист «Что исправить»',
  'summary.build': 'Строю сводную оценку',
  'gaps.read': 'Ищу, где легче добрать баллы',
  'score.explain': 'Раскладываю баллы',
  'documents.read': 'Читаю документы',
  'snapshots.read': 'Читаю сохранённые копии',
  'hints.read': 'Ищу подсказку',
  'snapshot.restore': 'Готовлю возврат копии',
  'upgrade.plan': 'Сравниваю методики',
  'upgrade.start': 'Сохраняю копию перед обновлением',
  'doctor.run': 'Осматриваю книгу',
  'doctor.repair': 'Чиню книгу',
  'rubric.read': 'Читаю лист «Методика»',
  'rubric.accept': 'Сохраняю копию перед принятием правок',
  'rubric.export': 'Собираю файл методики',
  'rubric.judge': 'Проверяю файл методики',
  'rubric.import': 'Сохраняю копию перед загрузкой методики',
  'cell.open': 'Открываю ячейку',
};

/** What the add-on is doing now, or ''. */
export function busyWords(state: State): string {
  return state.pending ? WORDS[state.pending.request.name] : '';
}

/** Said after 20 seconds without an answer: what may have happened. */
export const SLOW_WORDS = {
  sentence: 'Ответа нет уже 20 секунд. Работа могла затянуться: тогда подождите ещё немного.',
  reasons: [
    'В браузере открыто сразу несколько аккаунтов Google: оставьте один.',
    'Дополнению не дали разрешение: запустите его из меню «Расширения» и согласитесь.',
    'Дополнение не включено в этой таблице: включите его в меню «Расширения».',
  ],
};

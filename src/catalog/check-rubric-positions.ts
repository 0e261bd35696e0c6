import { END_OF_TABLE } from './end-of-table';
import { NOT_APPLICABLE } from './read-scale';
import type { RUBRIC_COLUMNS, Rubric, RubricPosition } from './rubric';
import { keepsMeaning, sameWording } from './same-wording';
import { STAGES, type StageNumber } from './stages';

type Report = (code: string, column: (typeof RUBRIC_COLUMNS)[number], sentence: string) => void;

/** Numbers of positions: 01-59 belong to the framework, 61-99 to the region that changes it. */
const OWN_FROM = 61;
const SHIPPED_TO = 59;
/** A cell holds 32,767 characters in `.xlsx`; no wording comes near this. */
const LONGEST = 5000;
/** Which stage a link of a stage leads to: monitoring rests on indicators, analysis on monitoring. */
const LINKS_TO: Partial<Record<StageNumber, StageNumber>> = { 4: 2, 5: 4 };

export interface EditLimits {
  /** The framework the rubric grew from, cut to the systems of the workbook; `null`: it grew from none. */
  readonly shipped: Rubric | null;
  /** Codes that stand in the table, those of broken rows included. */
  readonly given: ReadonlySet<string>;
}

/** What no single row can say: numbers of its own, meanings kept, scales with points, links that lead where they should. */
export function checkRubricPositions(rubric: Rubric, { shipped, given }: EditLimits, report: Report): void {
  const before = new Map(shipped?.positions.map((position) => [position.code, position]));
  const stages = new Map(rubric.positions.map(({ code, stage }) => [code, stage]));
  for (const position of rubric.positions) {
    const { code } = position;
    const say = (column: Parameters<Report>[1], sentence: string) => report(code, column, `${code}: ${sentence}`);
    const known = before.get(code);
    if (known) checkMeaning(known, position, before, say);
    else checkOwnCode(position, shipped, say);
    checkScale(position, say);
    checkLinks(position, stages, say);
    checkTexts(position, say);
  }
  checkSystems(rubric, report);
  for (const code of before.keys()) {
    if (!given.has(code)) report(code, 'Код', `позиции ${code} в таблице нет: её не удаляют, а исключают статусом`);
  }
}

type Say = (column: Parameters<Report>[1], sentence: string) => void;

function checkOwnCode({ code, system }: RubricPosition, shipped: Rubric | null, say: Say): void {
  const number = Number(code.slice(-2));
  if (!shipped) {
    if (number === 0 || (number > SHIPPED_TO && number < OWN_FROM)) {
      say('Код', `номер ${code.slice(-2)} не используется, ожидается 01–${SHIPPED_TO} или ${OWN_FROM}–99`);
    }
    return;
  }
  const systems = [...new Set(shipped.positions.map((position) => position.system))];
  if (!systems.includes(system)) say('Код', `системы ${system} в этой книге нет, есть: ${systems.join(', ')}`);
  if (number < OWN_FROM) {
    say('Код', `в методике такого кода нет, а свои позиции получают номера ${OWN_FROM}–99, найдено ${code.slice(-2)}`);
  }
}

/** A code never changes its meaning: answers, links and other workbooks know it by the code alone. */
function checkMeaning(
  known: RubricPosition,
  position: RubricPosition,
  before: ReadonlyMap<string, RubricPosition>,
  say: Say,
): void {
  if ((known.penalty === null) !== (position.penalty === null)) {
    const [was, now] = known.penalty ? ['штрафная', 'обычной'] : ['обычная', 'штрафной'];
    say('Основание', `позиция в методике ${was}, ${now} она стать не может`);
  }
  if (sameWording(known.text, position.text)) return;
  const twin = [...before.values()].find(
    (other) =>
      other.code !== known.code &&
      other.system === known.system &&
      other.stage === known.stage &&
      sameWording(other.text, position.text),
  );
  if (twin && known.text !== twin.text)
    say('Позиция', `смысл кода изменён: эта формулировка в методике у кода ${twin.code}`);
  else if (!keepsMeaning(known.text, position.text)) {
    say('Позиция', 'смысл кода изменён: от прежней формулировки не осталось почти ни одного слова');
  }
}

function checkScale({ scale, penalty, code }: RubricPosition, say: Say): void {
  if (penalty) return;
  const numbers = scale.flatMap((answer) => (Number(answer.code) >= 0 ? [Number(answer.code)] : []));
  if (!numbers.some((number) => number > 0)) say('Шкала', 'шкала без баллов: нет ни одного числа больше нуля');
  else if (!numbers.includes(0)) say('Шкала', 'в шкале нет ответа 0');
  const wordless = scale.filter((answer) => answer.words === '' && answer.code !== NOT_APPLICABLE);
  if (wordless.length > 0 && wordless.length < scale.length) {
    const codes = wordless.map((answer) => `«${answer.code.replace('.', ',')}»`).join(', ');
    say('Слова ответов', `нет слов для ответов ${codes} позиции ${code}`);
  }
}

function checkLinks(
  { stage, system, links }: RubricPosition,
  stages: ReadonlyMap<string, StageNumber>,
  say: Say,
): void {
  const wanted = LINKS_TO[stage];
  for (const link of links) {
    const found = stages.get(link);
    if (found === undefined) continue;
    if (!wanted) say('Связь', `на этапе ${stage} связей не бывает, найдено «${link}»`);
    else if (found !== wanted || !link.startsWith(`${system}.`)) {
      const title = STAGES[wanted - 1]?.title ?? '';
      say('Связь', `связь ведёт на ${link}, ожидается код этапа ${wanted} («${title}») той же системы`);
    }
  }
}

/** Words of ours inside a wording would end the table or make the sheet another one. */
function checkTexts({ text, group, systemTitle, source }: RubricPosition, say: Say): void {
  for (const [column, words] of [
    ['Позиция', text],
    ['Группа', group],
    ['Название системы', systemTitle],
    ['Источник', source],
  ] as const) {
    if (words.length > LONGEST) say(column, `${words.length} знаков, ожидается не больше ${LONGEST}`);
    if (words.includes(END_OF_TABLE) || /mcqm:/i.test(words)) say(column, 'служебные слова дополнения вместо текста');
  }
}

/** One system has one title, and something left to answer. */
function checkSystems({ positions }: Rubric, report: Report): void {
  const titles = new Map<string, string>();
  for (const { code, system, systemTitle } of positions) {
    const title = titles.get(system) ?? systemTitle;
    titles.set(system, title);
    if (title !== systemTitle) {
      report(code, 'Название системы', `${code}: система названа «${systemTitle}», выше она названа «${title}»`);
    }
    if (systemTitle === '') report(code, 'Название системы', `${code}: нет названия системы`);
  }
  for (const [system, title] of titles) {
    const own = positions.filter((position) => position.system === system);
    if (own.some(({ status }) => status === 'active')) continue;
    const code = own[0]?.code ?? '';
    report(code, 'Статус', `в системе ${system} «${title}» не осталось ни одной действующей позиции`);
  }
}

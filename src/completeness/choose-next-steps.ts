import { saysSomething } from '../catalog/cell-kind';
import { type CheckedBook, type CheckedRow, type CheckedSystem, cellOf } from './checked-book';
import type { FindingCell } from './finding';

/** One thing to do next; the sidebar has its words. */
export interface NextStep {
  readonly kind:
    | 'return-sheet'
    | 'mend-rows'
    | 'fill-passport'
    | 'register-documents'
    | 'finish-system'
    | 'prove-points'
    | 'comment-not-applicable'
    | 'begin-system'
    | 'win-points'
    | 'sum-up';
  /** How many positions (sheets for `return-sheet`) it is about; 0 where nothing is counted. */
  readonly count: number;
  /** Number of the system, or ''. */
  readonly system: string;
  readonly cell: FindingCell | null;
}

/** Sheets that the first steps lead to; `null` when the sheet is gone. */
export interface StepPlaces {
  readonly passport: FindingCell | null;
  readonly documents: FindingCell | null;
  readonly passportFilled: boolean;
}

const AT_MOST = 3;

/**
 * The three things to do next, the most urgent first: mend what keeps points from being counted; on the first day say
 * who, enter the documents and begin; then finish what is begun, prove it, begin the next; at the end win points and
 * sum up.
 */
export function chooseNextSteps(
  { systems, rows }: Pick<CheckedBook, 'systems' | 'rows'>,
  places: StepPlaces,
): NextStep[] {
  const active = rows.filter(({ scored }) => scored.position?.status === 'active' && !scored.problem);
  const begun = active.some(isAnswered);
  const passport = places.passportFilled ? [] : [step('fill-passport', [], places.passport)];
  const steps = [
    ...lostSheets(systems),
    ...ofRows(
      'mend-rows',
      rows.filter(({ scored }) => scored.problem !== null),
    ),
    ...(begun ? [] : [...passport, step('register-documents', [], places.documents)]),
    ...systemSteps('finish-system', systems, active, true),
    ...ofRows('prove-points', active.filter(lacksDocument), 'document'),
    ...ofRows('comment-not-applicable', active.filter(lacksComment), 'comment'),
    ...systemSteps('begin-system', systems, active, false),
    ...(begun ? passport : []),
    ...(active.some(losesPoints) && begun ? [step('win-points', [], null)] : []),
    ...(begun ? [step('sum-up', [], null)] : []),
  ];
  return steps.slice(0, AT_MOST);
}

function step(kind: NextStep['kind'], about: readonly CheckedRow[], cell: FindingCell | null, system = ''): NextStep {
  return { kind, count: about.length, system, cell };
}

function lostSheets(systems: readonly CheckedSystem[]): NextStep[] {
  const lost = systems.filter(({ table }) => !table);
  const first = lost[0];
  return first ? [{ kind: 'return-sheet', count: lost.length, system: first.number, cell: null }] : [];
}

function ofRows(kind: NextStep['kind'], rows: readonly CheckedRow[], column: FindingCell['column'] = 'answer') {
  const first = rows[0];
  return first ? [step(kind, rows, cellOf(first, column), first.scored.position?.system ?? '')] : [];
}

/** Systems with unanswered positions, begun or not, the one with least left to do first. */
function systemSteps(
  kind: 'finish-system' | 'begin-system',
  systems: readonly CheckedSystem[],
  active: readonly CheckedRow[],
  begun: boolean,
): NextStep[] {
  return systems
    .flatMap(({ number }) => {
      const own = active.filter(({ scored }) => scored.position?.system === number);
      return own.some(isAnswered) === begun
        ? ofRows(
            kind,
            own.filter((row) => !isAnswered(row)),
          )
        : [];
    })
    .sort((a, b) => (begun ? a.count - b.count : 0))
    .slice(0, 1);
}

const isAnswered = ({ scored }: CheckedRow) => scored.answer.state !== 'unanswered';

const lacksDocument = ({ scored, cells }: CheckedRow) =>
  (scored.points ?? 0) > 0 && !saysSomething(cells.cell('document')) && !saysSomething(cells.cell('document2'));

const lacksComment = ({ scored, cells }: CheckedRow) =>
  scored.answer.state === 'not-applicable' && !saysSomething(cells.cell('comment'));

const losesPoints = ({ scored }: CheckedRow) => (scored.points ?? 0) < scored.maximum;

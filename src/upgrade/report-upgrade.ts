import { compareRubrics, type RubricChange } from '../catalog/compare-rubrics';
import type { Rubric } from '../catalog/rubric';
import { scoreRows } from '../scoring/score-rows';
import type { ScoredRow } from '../scoring/scored-row';
import type { TotalRow } from '../scoring/total-row';
import { totalScopes } from '../scoring/total-scopes';
import type { Snapshot } from '../workbook/snapshot';
import type { MatchedRubric } from './match-positions';
import { cellsOf, plainCell, rubricOf } from './table-goals';
import type { UpgradeChange, UpgradeChangeKind, UpgradePoints, UpgradeReport, UpgradeTotals } from './upgrade-report';

type Goal = Omit<Snapshot, 'id' | 'at' | 'reason'>;
type Year = UpgradeReport['year'];

/** What changes from one state of the workbook to the other, and what each change does to the score. */
export function reportUpgrade(from: Goal, goal: Goal, matched: MatchedRubric | null, year: Year): UpgradeReport {
  const [before, after] = [scoreGoalRows(from), scoreGoalRows(goal)];
  const changes = matched ? listChanges(before, after, matched) : [];
  const changed = new Set(changes.flatMap(({ code, was }) => [code, was]));
  const active = before.rubric.positions.filter(({ status }) => status === 'active');
  const answered = (rows: Judged) => rows.scored.filter(({ answer }) => answer.state !== 'unanswered').length;
  return {
    from: nameOf(from),
    to: nameOf(goal),
    short: goal.framework.short,
    changes,
    unchanged: active.filter(({ code }) => !changed.has(code)).length,
    carried: year ? 0 : answered(before),
    year,
    systems: compareTotals(before.totals.systems, after.totals.systems),
    total: { ...pair(before.totals.total, after.totals.total), system: '', title: 'Всего' },
    notes: notesOf(before, after, year),
  };
}

interface Judged {
  readonly rubric: Rubric;
  readonly scored: readonly ScoredRow[];
  readonly totals: ReturnType<typeof totalScopes>;
}

function scoreGoalRows(state: Goal): Judged {
  const rubric = rubricOf(state);
  const rows = state.scores.flatMap((table) => {
    const cell = cellsOf(table);
    return table.rows.map(([code]) => ({ code, answer: plainCell(cell(code, 'answer')) }));
  });
  const scored = scoreRows(rows, rubric);
  return { rubric, scored, totals: totalScopes(scored, rubric) };
}

function listChanges(before: Judged, after: Judged, { moved }: MatchedRubric): UpgradeChange[] {
  const left = new Set(moved.values());
  const byCode = new Map<string, RubricChange[]>();
  for (const change of compareRubrics({ rubric: before.rubric, bands: null }, { rubric: after.rubric, bands: null })
    .changes) {
    if (change.kind === 'source' || change.kind === 'retitled' || change.kind === 'bands') continue;
    byCode.set(change.code, [...(byCode.get(change.code) ?? []), change]);
  }
  return [...byCode].flatMap(([code, changes]): UpgradeChange[] => {
    // A moved position is told once, at its new code.
    if (left.has(code)) return [];
    const position = after.rubric.positions.find((own) => own.code === code);
    if (!position) return [];
    const was = moved.get(code) ?? '';
    return [
      {
        kind: was === '' ? kindOf(changes) : 'moved',
        code,
        was,
        system: position.system,
        text: position.text,
        details: changes.flatMap(detailOf),
        before: pointsOf(before, was === '' ? code : was),
        after: pointsOf(after, code),
      },
    ];
  });
}

function kindOf(changes: readonly RubricChange[]): UpgradeChangeKind {
  const has = (kind: RubricChange['kind']) => changes.some((change) => change.kind === kind);
  if (has('added')) return 'new';
  if (has('retired') || has('missing')) return 'retired';
  if (has('restored')) return 'restored';
  return changes.every(({ kind }) => kind === 'reworded' || kind === 'words') ? 'reworded' : 'rescored';
}

const WORDS: Partial<Readonly<Record<RubricChange['kind'], string>>> = {
  reworded: 'формулировка',
  rescaled: 'шкала',
  words: 'слова ответов',
  penalty: 'штраф',
  'not-applicable': 'ответ «н/п»',
  relinked: 'связь',
};

function detailOf({ kind, before, after }: RubricChange): string[] {
  const word = WORDS[kind];
  return word === undefined ? [] : [`${word}: ${before === '' ? 'нет' : before} → ${after === '' ? 'нет' : after}`];
}

function pointsOf({ scored }: Judged, code: string): UpgradePoints {
  const row = scored.find((own) => own.code === code);
  return { score: row?.points ?? null, maximum: row?.maximum ?? 0 };
}

function compareTotals(before: readonly TotalRow[], after: readonly TotalRow[]): UpgradeTotals[] {
  return before.map((row) => ({
    ...pair(
      row,
      after.find(({ code }) => code === row.code),
    ),
    system: row.code,
    title: row.title,
  }));
}

function pair(before: TotalRow, after: TotalRow | undefined): Pick<UpgradeTotals, 'before' | 'after'> {
  const points = (row: TotalRow | undefined): UpgradePoints => ({
    score: row && row.problems.length === 0 ? row.score : row ? null : 0,
    maximum: row?.maximum ?? 0,
  });
  return { before: points(before), after: points(after) };
}

function nameOf({ framework }: Goal): string {
  return `${framework.id}@${framework.version}`;
}

function notesOf(before: Judged, after: Judged, year: Year): string[] {
  const old = new Set(before.scored.flatMap(({ code, problem }) => (problem ? [code] : [])));
  const bad = after.scored.filter(({ code, problem }) => problem && !old.has(code)).map(({ code }) => code);
  const notes: string[] = [];
  if (bad.length > 0) notes.push(`Ответы не подойдут к новой шкале, их нужно будет выбрать заново: ${bad.join(', ')}.`);
  if (year) {
    notes.push(
      year.answers === 'last-year'
        ? 'Ответы перейдут в столбец «Прошлый год», в баллы он не входит.'
        : 'Ответы будут очищены; они останутся в сохранённой копии.',
      'Документы, пункты и комментарии останутся. Оценки эксперта и апелляции останутся в сохранённой копии.',
    );
  }
  return notes;
}

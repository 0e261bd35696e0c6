import { findTemplate } from '../catalog/find-template';
import { frameworkToRubric } from '../catalog/framework-to-rubric';
import type { Host } from '../host/contract';
import { matchPositions } from '../upgrade/match-positions';
import { planGoal, type UpgradeTarget, type YearChange } from '../upgrade/plan-goal';
import { reportUpgrade } from '../upgrade/report-upgrade';
import type { UpgradeReport } from '../upgrade/upgrade-report';
import type { StateFramework } from '../workbook/book-state';
import { readPassport } from '../workbook/read-passport';
import type { Snapshot } from '../workbook/snapshot';
import { fillRubric } from './fill-rubric';
import { type OpenBook, openBook } from './open-book';
import type { UpgradePayload } from './payload-schema';
import { personFailure } from './person-failure';
import { pinnedRubric } from './pinned-rubric';
import { readSnapshot } from './take-snapshot';

/** An upgrade thought through: the workbook as it is, as it is to be, and what that does to the score. */
export interface PlannedUpgrade {
  readonly book: OpenBook;
  readonly from: Snapshot;
  readonly goal: Snapshot;
  readonly report: UpgradeReport;
}

/** What an upgrade would do; nothing is written. */
export function readUpgrade(host: Host, payload: UpgradePayload): UpgradeReport {
  return planUpgrade(host, payload).report;
}

/**
 * Plans the way to the newer version of the same framework, to the next year, or both.
 *
 * @param target a region's own checked rubric; `null` for the one that ships under the workbook's own name
 * @throws a failure for people when there is nothing to change, or the workbook is newer than the add-on
 */
export function planUpgrade(
  host: Host,
  { rubric, year }: UpgradePayload,
  target: UpgradeTarget | null = null,
): PlannedUpgrade {
  const book = openBook(host);
  const before = pinnedRubric(book);
  const wanted = target ?? (rubric === 'shipped' ? shippedTarget(book) : null);
  if (!wanted && year === 'same') throw nothingNew(book.framework);
  const from = readSnapshot(host, book, reasonOf(wanted, year));
  const lost = book.systems.find((system) => !from.scores.some((table) => table.system === system));
  if (lost !== undefined) {
    throw personFailure('table-lost', {
      name: book.state.sheets.find(({ key }) => key === `score:${lost}`)?.name ?? lost,
    });
  }
  const matched = wanted && matchPositions(before, wanted.rubric);
  const planned = planGoal(from, { framework: book.framework, ...wanted, matched, year });
  const goal: Snapshot = { ...planned, id: `${from.id}-goal`, at: from.at, reason: from.reason };
  return { book, from, goal, report: reportUpgrade(from, planned, matched, yearOf(from, planned, year)) };
}

/** The framework of this name as it ships, when it is newer; `null` when the workbook has it already. */
function shippedTarget(book: OpenBook): UpgradeTarget | null {
  const { id, version, notice } = book.framework;
  const template = findTemplate(id);
  if (!template || template.version === version) return null;
  if (Number(template.version) < Number(version)) {
    const shipped = `${id}@${template.version}`;
    throw personFailure('framework-newer', { framework: `${id}@${version}`, shipped });
  }
  const { title, short, mechanisms, notice: own, foreign_notice: foreign } = template;
  const passport = Object.fromEntries(readPassport(book.read('passport')?.values ?? []));
  return {
    // A region's rubric in a municipality's hands goes on saying so.
    framework: {
      id,
      version: template.version,
      title,
      short,
      mechanisms,
      notice: own ?? (notice === null ? null : foreign),
    },
    rubric: fillRubric(frameworkToRubric(template), book.systems, passport),
  };
}

function nothingNew({ id, version }: StateFramework) {
  return personFailure('upgrade-none', { framework: `${id}@${version}` });
}

function reasonOf(target: UpgradeTarget | null, year: YearChange): string {
  const to = target && `${target.framework.id}@${target.framework.version}`;
  if (year === 'same') return `Перед обновлением методики до ${to}`;
  return target ? `Перед новым годом и методикой ${to}` : 'Перед новым отчётным годом';
}

function yearOf(from: Snapshot, goal: Pick<Snapshot, 'passport'>, year: YearChange): UpgradeReport['year'] {
  if (year === 'same') return null;
  const of = ({ passport }: Pick<Snapshot, 'passport'>) => String(passport?.year ?? '');
  return { from: of(from), to: of(goal), answers: year };
}

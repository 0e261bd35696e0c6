import type { Host } from '../host/contract';
import { type BookState, type MoveJob, writeState } from '../workbook/book-state';
import type { JobProgress } from './calls';
import { findBackup, findSnapshot } from './find-backup';
import { moveBands } from './move-bands';
import { moveFields } from './move-fields';
import { moveLists } from './move-lists';
import { moveNotice } from './move-notice';
import { type MoveStep, moveProgress, moveSteps } from './move-steps';
import { type Move, moveTable } from './move-table';
import { type OpenBook, openBookInJob } from './open-book';
import { personFailure } from './person-failure';
import { leaseEnd } from './start-job';

/** Brings the next sheet to its goal and writes down that it is there. Every step may be repeated. */
export function stepMove(host: Host, stateName: string, state: BookState, job: MoveJob): JobProgress {
  const step = moveSteps(state.sheets)[job.done];
  if (step === undefined) return moveProgress(job, state.sheets);
  const move = openMove(host, job);
  const save = (next: BookState) => host.writeBlock(stateName, 1, 1, writeState(next));
  const done: MoveJob = { ...job, done: job.done + 1, trying: null, until: leaseEnd(host) };
  if (step === 'commit') {
    const { framework, illustration } = move.goal;
    save({ ...state, framework, illustration, job: null });
    return moveProgress(done, state.sheets);
  }
  const begin = () => {
    if (job.trying !== job.done) save({ ...state, job: { ...job, trying: job.done } });
  };
  const kept = [...job.kept, ...moveSheet(host, openBookInJob(host), move, step, begin)];
  save({ ...state, job: { ...done, kept } });
  return moveProgress({ ...done, kept }, state.sheets);
}

/** Turns an upgrade round: the goal and the beginning change places, and the steps lead back. */
export function turnBack(host: Host, stateName: string, state: BookState, job: MoveJob): void {
  const back: MoveJob = {
    ...job,
    kind: 'restore',
    from: job.to,
    to: job.from,
    done: 0,
    trying: null,
    kept: [],
    until: leaseEnd(host),
  };
  host.writeBlock(stateName, 1, 1, writeState({ ...state, job: back }));
}

function openMove(host: Host, job: MoveJob): Move {
  const backup = findBackup(host);
  const find = (id: string) => backup && findSnapshot(host, backup, id);
  const [from, goal] = [find(job.from), find(job.to)];
  if (!from || !goal) throw personFailure('snapshot-gone');
  return { from, goal, again: job.trying === job.done, job: job.id };
}

/** @returns places that people changed meanwhile, and that were left as they are */
function moveSheet(
  host: Host,
  book: OpenBook,
  move: Move,
  key: Exclude<MoveStep, 'commit'>,
  begin: () => void,
): readonly string[] {
  switch (key) {
    case 'lists':
      moveLists(host, book, move);
      return [];
    case 'bands':
      moveBands(host, book, move);
      return [];
    case 'passport':
      moveNotice(host, book, move, key);
      return moveFields(host, book, move);
    case 'summary':
    case 'findings':
      moveNotice(host, book, move, key);
      return [];
    default:
      return moveTable(host, book, move, key, begin);
  }
}

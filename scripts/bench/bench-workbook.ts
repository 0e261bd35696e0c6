import { BLANK_PASSPORT } from '../../src/actions/blank-passport';
import type { CallResult, JobProgress, WorkbookState } from '../../src/actions/calls';
import type { HeadlessHost } from '../../src/host/local/headless/create-headless-host';

/** Service calls of one piece of work: in all, and by method. */
export interface CountedCalls {
  readonly what: string;
  readonly total: number;
  readonly byMethod: Record<string, number>;
  readonly milliseconds: number;
}

export interface WorkbookFigures {
  readonly framework: string;
  readonly positions: number;
  readonly sheets: number;
  readonly creation: readonly CountedCalls[];
  readonly check: CountedCalls;
  readonly summary: CountedCalls;
  /** A whole examination by the doctor, which reads every sheet at most seven times. */
  readonly doctor: CountedCalls;
  readonly formulas: number;
  readonly formulasPerPosition: number;
  /** Custom-function calls that one typed answer sets off. */
  readonly callsPerAnswer: number;
  /** Custom-function calls when every cell is calculated anew after the workbook is built. */
  readonly callsToBuild: number;
}

/** Creates, checks and summarises a whole framework on the headless host, counting as it goes. */
export async function measureWorkbook(host: HeadlessHost, framework: string): Promise<WorkbookFigures> {
  const work = countedWork(host);
  const state = work.call<WorkbookState>('state', 'state.read', {});
  if (state.kind !== 'empty') throw new Error(`expected an empty workbook, found ${state.kind}`);
  const offer = state.frameworks.find(({ id }) => id === framework);
  if (!offer) throw new Error(`no framework ${framework}`);
  const passport = { ...BLANK_PASSPORT, municipality: 'Измеренский район', year: '2026' };
  const systems = offer.systems.map(({ number }) => number);
  let progress = work.call<JobProgress>('start', 'create.start', { framework, level: offer.level, systems, passport });
  while (!progress.finished) {
    const { job } = progress;
    progress = work.call<JobProgress>(progress.step, 'job.step', { job });
    await host.settle();
  }
  const creation = work.taken().slice(1);
  const callsToBuild = host.customFunctionCalls();
  work.call('check', 'check.run', {});
  await host.settle();
  work.call('summary', 'summary.build', {});
  await host.settle();
  work.call('doctor', 'doctor.run', { from: 0 });
  const [check, summary, doctor] = work.taken().slice(-3) as [CountedCalls, CountedCalls, CountedCalls];

  const before = host.customFunctionCalls();
  host.type('1.1 Оценка', 'F6', '1');
  await host.settle();
  const names = host.sheetNames();
  const formulas = names.flatMap((name) => countFormulas(host, name)).reduce((sum, n) => sum + n, 0);
  return {
    framework,
    positions: offer.positions,
    sheets: names.length,
    creation,
    check,
    summary,
    doctor,
    formulas,
    formulasPerPosition: formulas / offer.positions,
    callsPerAnswer: host.customFunctionCalls() - before,
    callsToBuild,
  };
}

function countFormulas(host: HeadlessHost, name: string): number {
  const { lastRow } = host.sheet(name);
  if (lastRow === 0) return 0;
  const rows = host.read(name, `1:${lastRow}`);
  return rows.flat().filter((cell) => cell.formula !== '').length;
}

/** Makes calls as the sidebar does and counts what each asks of Google's services. */
export function countedWork(host: HeadlessHost) {
  const taken: CountedCalls[] = [];
  return {
    taken: () => taken,
    call<T>(what: string, name: string, payload: unknown): T {
      const start = performance.now();
      const reply = host.call(name, payload) as CallResult<T>;
      const milliseconds = performance.now() - start;
      if (!reply.ok) throw new Error(`${name}: ${reply.error.sentence}`);
      const byMethod = host.serviceCalls();
      const total = Object.values(byMethod).reduce((sum, n) => sum + n, 0);
      taken.push({ what, total, byMethod, milliseconds });
      return reply.value;
    },
  };
}

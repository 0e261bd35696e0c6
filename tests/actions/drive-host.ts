import { answerCall } from '../../src/actions/answer-call';
import { BLANK_PASSPORT } from '../../src/actions/blank-passport';
import type { CallName, CallResult, Calls, JobProgress, PersonError } from '../../src/actions/calls';
import type { CreateStartPayload } from '../../src/actions/payload-schema';
import type { Host } from '../../src/host/contract';

/** A call as the sidebar makes it: JSON in, JSON out. */
export function call<Name extends CallName>(
  host: Host,
  name: Name,
  payload: Calls[Name]['in'],
): CallResult<Calls[Name]['out']> {
  return JSON.parse(answerCall(host, name, JSON.stringify(payload))) as CallResult<Calls[Name]['out']>;
}

export function value<Name extends CallName>(host: Host, name: Name, payload: Calls[Name]['in']): Calls[Name]['out'] {
  const result = call(host, name, payload);
  if (!result.ok) throw new Error(`${name}: ${result.error.code}: ${result.error.sentence}`);
  return result.value;
}

export function error<Name extends CallName>(host: Host, name: Name, payload: Calls[Name]['in']): PersonError {
  const result = call(host, name, payload);
  if (result.ok) throw new Error(`${name} was expected to fail`);
  return result.error;
}

export const PASSPORT: CreateStartPayload['passport'] = {
  ...BLANK_PASSPORT,
  municipality: 'Берёзовский городской округ',
  year: '2026',
};

export function createPayload(systems: string[], framework = 'municipal-model'): CreateStartPayload {
  return { framework, level: 'municipality', systems, passport: PASSPORT };
}

/** Steps a job to its end; every progress on the way comes back. */
export function finish(host: Host, started: JobProgress): JobProgress[] {
  const seen = [started];
  for (let progress = started; !progress.finished; ) {
    progress = value(host, 'job.step', { job: progress.job });
    seen.push(progress);
    if (seen.length > 100) throw new Error('the job never ends');
  }
  return seen;
}

/** A ready workbook with these systems. */
export function create(host: Host, systems: string[], framework = 'municipal-model'): JobProgress[] {
  return finish(host, value(host, 'create.start', createPayload(systems, framework)));
}

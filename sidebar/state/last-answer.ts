import type { CallName, Calls } from '../../src/actions/calls';
import type { Desk, Known, Request } from './state';

/**
 * The last answer of a call with this payload, or null when it was never asked.
 *
 * @example lastAnswer(desk, { name: 'check.run', payload: {} })?.value.findings
 */
export function lastAnswer<N extends CallName>(
  desk: Pick<Desk, 'answers'>,
  request: { readonly name: N; readonly payload: Calls[N]['in'] },
): Known<Calls[N]['out']> | null {
  // Filled by `keepAnswer` alone, which is given a call together with its own answer.
  return (desk.answers[keyOf(request)] as Known<Calls[N]['out']> | undefined) ?? null;
}

/** Keeps the answer of a call in place of the one before. */
export function keepAnswer(desk: Desk, request: Request, value: unknown, at: number): Desk {
  return { ...desk, answers: { ...desk.answers, [keyOf(request)]: { value, at, fresh: true } } };
}

/** The workbook changed or may be changing: all that was read has to be read again before it is shown anew. */
export function ageAnswers(desk: Desk): Desk {
  const aged = Object.entries(desk.answers).map(([key, known]) => [key, { ...known, fresh: false }]);
  return { ...desk, answers: Object.fromEntries(aged) };
}

const keyOf = ({ name, payload }: { name: string; payload: unknown }) => `${name} ${JSON.stringify(payload)}`;

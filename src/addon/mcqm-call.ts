import { answerCall } from '../actions/answer-call';
import { googleSheetsHost } from '../host/google-sheets/google-sheets-host';

/**
 * The one endpoint of the sidebar.
 *
 * @param name name of a call, see src/actions/calls.ts
 * @param json its payload as JSON
 * @returns a result or a sentence for a person, as JSON; nothing is ever thrown
 */
export function mcqmCall(name: string, json: string): string {
  return answerCall(googleSheetsHost(), name, json);
}

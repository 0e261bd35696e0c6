import type { BridgeReply } from '../../bridge';
import type { Operations } from '../../operations/table';

type BridgeCall = (name: string, json: string) => string;
type Argument<Name extends keyof Operations> =
  Parameters<Operations[Name]> extends [unknown, infer Given] ? [Given] : [];

let bridge: BridgeCall | null = null;

/** Connects this realm to its host, once, before any script code runs. */
export function connectBridge(call: BridgeCall): void {
  bridge = call;
}

/** An error as Google's services throw it: of this realm, with the name `Exception`. */
export function serviceError(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** Asks the host to do something and waits for the answer. */
export function askHost<Name extends keyof Operations>(
  name: Name,
  ...argument: Argument<Name>
): ReturnType<Operations[Name]> {
  if (!bridge) throw new Error('the realm is not connected');
  const reply = JSON.parse(bridge(name, JSON.stringify(argument[0] ?? null))) as BridgeReply;
  if ('error' in reply) throw serviceError(reply.error);
  return reply.ok as ReturnType<Operations[Name]>;
}

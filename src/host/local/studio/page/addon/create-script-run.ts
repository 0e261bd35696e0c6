/** What comes back for one call: the value as JSON, or the message of the error. */
export interface ScriptReply {
  readonly ok: boolean;
  readonly json?: string;
  readonly error?: string;
}

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/** Google runs ten calls at once; the eleventh waits. */
export const LARGEST_CONCURRENCY = 10;

/**
 * `google.script.run` as Google documents it: `withSuccessHandler`, `withFailureHandler` and `withUserObject` give a new
 * runner each; any other name calls that function of the script. Arguments may be numbers, booleans, strings, `null` and
 * plain objects and arrays of these; anything else is refused before it is sent.
 *
 * @param send sends one call with its arguments as JSON
 */
export function createScriptRun(send: (name: string, args: string) => Promise<ScriptReply>): unknown {
  let running = 0;
  const waiting: (() => void)[] = [];

  const perform = async (name: string, args: string, { success, failure, userObject }: Handlers) => {
    if (running >= LARGEST_CONCURRENCY) await new Promise<void>((go) => waiting.push(go));
    running += 1;
    const reply = await send(name, args);
    running -= 1;
    waiting.shift()?.();
    if (reply.ok) success?.(reply.json === undefined ? undefined : JSON.parse(reply.json), userObject);
    else if (failure) failure(new Error(reply.error ?? ''), userObject);
    else console.error(`Uncaught Error: ${reply.error}`);
  };

  const runner = (handlers: Handlers): unknown =>
    new Proxy(
      {},
      {
        get(_target, name) {
          if (typeof name !== 'string') return undefined;
          if (name === 'withSuccessHandler') return (success: Handler) => runner({ ...handlers, success });
          if (name === 'withFailureHandler') return (failure: Handler) => runner({ ...handlers, failure });
          if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
          return (...args: unknown[]): void => {
            for (const [index, value] of args.entries()) refuseIllegal(value, index, []);
            void perform(name, JSON.stringify(args), handlers);
          };
        },
      },
    );
  return runner({});
}

/** @throws TypeError with Google's own words for what cannot be sent */
function refuseIllegal(value: unknown, index: number, parents: unknown[]): void {
  if (value === null || value === undefined || ['string', 'boolean', 'number'].includes(typeof value)) return;
  const plain =
    Array.isArray(value) || (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype);
  if (!plain || parents.includes(value)) throw new TypeError(`Failed due to illegal value in property: ${index}`);
  for (const inner of Object.values(value as object)) refuseIllegal(inner, index, [...parents, value]);
}

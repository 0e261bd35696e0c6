import { EXIT } from './exit-codes';

/** Something the person can put right: a Russian sentence with the next step. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    message: string,
    readonly exit: typeof EXIT.usage | typeof EXIT.refused = EXIT.refused,
  ) {
    super(message);
  }
}

/** Made at build from the zod schemas that `scripts/build/shipped-schemas.ts` lists (see scripts/virtual-modules.ts). */
declare module 'mcqm:validators' {
  type Payloads = typeof import('./payload-schema');
  type Output<Schema> = Schema extends { _output: infer T } ? T : never;

  /** Says whether a value has the shape; after a refusal `errors` says where it broke. */
  export interface Validator<T> {
    (value: unknown): value is T;
    errors?: readonly ValidatorError[] | null;
  }
  export interface ValidatorError {
    /** `/passport/year` */
    readonly instancePath: string;
    /** The rule that was broken: `type`, `required`, `pattern`. */
    readonly keyword: string;
  }

  export const noPayload: Validator<Output<Payloads['noPayload']>>;
  export const settingsApplyPayload: Validator<Output<Payloads['settingsApplyPayload']>>;
  export const passportInput: Validator<Output<Payloads['passportInput']>>;
  export const createStartPayload: Validator<Output<Payloads['createStartPayload']>>;
  export const exampleStartPayload: Validator<Output<Payloads['exampleStartPayload']>>;
  export const rubricAcceptPayload: Validator<Output<Payloads['rubricAcceptPayload']>>;
  export const rubricFilePayload: Validator<Output<Payloads['rubricFilePayload']>>;
  export const jobPayload: Validator<Output<Payloads['jobPayload']>>;
  export const snapshotRestorePayload: Validator<Output<Payloads['snapshotRestorePayload']>>;
  export const checkPayload: Validator<Output<Payloads['checkPayload']>>;
  export const findingAcceptPayload: Validator<Output<Payloads['findingAcceptPayload']>>;
  export const findingUnacceptPayload: Validator<Output<Payloads['findingUnacceptPayload']>>;
  export const systemPayload: Validator<Output<Payloads['systemPayload']>>;
  export const upgradePayload: Validator<Output<Payloads['upgradePayload']>>;
  export const doctorRunPayload: Validator<Output<Payloads['doctorRunPayload']>>;
  export const doctorRepairPayload: Validator<Output<Payloads['doctorRepairPayload']>>;
  export const hintsReadPayload: Validator<Output<Payloads['hintsReadPayload']>>;
  export const cellOpenPayload: Validator<Output<Payloads['cellOpenPayload']>>;
}

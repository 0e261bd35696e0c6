/** Progress of a job of the add-on, as its calls report it. */
interface JobProgress {
  readonly job: string;
  readonly done: number;
  readonly total: number;
  readonly step: string;
  readonly finished: boolean;
}

type CallResult<T> = { ok: true; value: T } | { ok: false; error: { code: string; sentence: string; next: string } };

/** The example that a first start opens: the Берёзовский district's order № 22, as far as it supports answers. */
export const EXAMPLE = 'berezovsky-2021';

/** Calls one of the add-on's calls, as its sidebar does. */
export type CallAddon = (name: string, payload: object) => Promise<unknown>;

/**
 * Builds the filled example through the add-on's own calls, sheet by sheet.
 *
 * @param show told before each step
 * @throws Error with the add-on's sentence when a step fails
 */
export async function buildExample(call: CallAddon, show: (progress: JobProgress) => void): Promise<void> {
  const step = async (name: string, payload: object) => {
    const result = (await call(name, payload)) as CallResult<JobProgress>;
    if (!result.ok) throw new Error(`${result.error.sentence} ${result.error.next}`);
    return result.value;
  };
  let progress = await step('example.start', { example: EXAMPLE });
  while (!progress.finished) {
    show(progress);
    progress = await step('job.step', { job: progress.job });
  }
}

/** The note of an illustration, or `null` when the workbook is somebody's own. */
export async function readIllustration(call: CallAddon): Promise<string | null> {
  const result = (await call('state.read', {})) as CallResult<{
    kind: string;
    overview?: { illustration: string | null };
  }>;
  return result.ok ? (result.value.overview?.illustration ?? null) : null;
}

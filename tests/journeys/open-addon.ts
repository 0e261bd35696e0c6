import { BLANK_PASSPORT } from '../../src/actions/blank-passport';
import type { CallName, CallResult, Calls, JobProgress } from '../../src/actions/calls';
import type { HeadlessHost, HeadlessOptions } from '../../src/host/local/headless/create-headless-host';
import { openHeadless } from '../host/headless';
import { keepMade } from '../made/keep-made';

let code: Promise<string> | null = null;

/** A new file with the add-on as it would ship, built from the sources as they stand. */
export async function openAddon(options: Partial<HeadlessOptions> = {}): Promise<HeadlessHost> {
  code ??= keepMade('Code.js', async () => {
    const { buildAddon } = await import('../../scripts/build/build-addon');
    return buildAddon(process.cwd());
  });
  return openHeadless({ code: await code, html: { sidebar: '<p>панель</p>' }, ...options });
}

/** A call of the sidebar that is expected to work. */
export function ask<Name extends CallName>(
  host: HeadlessHost,
  name: Name,
  payload: Calls[Name]['in'],
): Calls[Name]['out'] {
  const result = host.call(name, payload) as CallResult<Calls[Name]['out']>;
  if (!result.ok) throw new Error(`${name}: ${result.error.sentence}\n${host.editor.log.join('\n')}`);
  return result.value;
}

/** Creates a workbook as the sidebar does, step by step, and waits for the formulas. */
export async function createBook(
  host: HeadlessHost,
  systems: string[],
  framework = 'municipal-model',
  onStep: (progress: JobProgress) => void = () => {},
): Promise<void> {
  const passport = { ...BLANK_PASSPORT, municipality: 'Берёзовский городской округ', year: '2026' };
  let progress = ask(host, 'create.start', { framework, level: 'municipality', systems, passport });
  onStep(progress);
  while (!progress.finished) {
    progress = ask(host, 'job.step', { job: progress.job });
    onStep(progress);
  }
  await host.settle();
}

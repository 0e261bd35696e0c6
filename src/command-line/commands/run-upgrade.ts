import type { UpgradePayload } from '../../actions/payload-schema';
import type { HeadlessHost } from '../../host/local/headless/create-headless-host';
import { formatNumber } from '../../summary/format-number';
import type { UpgradePoints, UpgradeReport } from '../../upgrade/upgrade-report';
import { CommandError } from '../command-error';
import { EXIT } from '../exit-codes';
import { ask } from '../ports';

/** `--year` of the command line: without it the way leads to the newer version of the framework. */
export function upgradeOf(year: string | undefined): UpgradePayload {
  if (year === undefined) return { rubric: 'shipped', year: 'same' };
  if (year === 'clear' || year === 'last-year') return { rubric: 'same', year };
  throw new CommandError(`--year бывает clear и last-year, а дано «${year}».`, EXIT.usage);
}

/** Upgrades the workbook step by step, as the sidebar does; the workbook keeps a snapshot of what was before. */
export async function upgrade(host: HeadlessHost, payload: UpgradePayload): Promise<void> {
  let progress = ask(host, 'upgrade.start', payload);
  while (!progress.finished) {
    progress = ask(host, 'job.step', { job: progress.job });
    await host.settle();
  }
}

/** The report as lines for a person. */
export function upgradeLines(path: string, report: UpgradeReport): string[] {
  const { from, to, year, changes, total, notes } = report;
  const words = ({ score, maximum }: UpgradePoints) =>
    `${score === null ? 'не считаются' : formatNumber(score)} из ${formatNumber(maximum)}`;
  const way = [from === to ? '' : `методика ${from} → ${to}`, year ? `год ${year.from} → ${year.to}` : ''];
  return [
    `${path}: ${way.filter((part) => part !== '').join(', ')}; баллы ${words(total.before)} → ${words(total.after)}`,
    ...changes.map(({ code, was, text, details }) =>
      [`${path}: ${was === '' ? code : `${was} → ${code}`}: ${text}`, ...details].join('; '),
    ),
    ...notes.map((note) => `${path}: ${note}`),
  ];
}

import type { Calls } from '../../actions/calls';
import type { Ailment } from '../../doctor/ailment';
import type { HeadlessHost } from '../../host/local/headless/create-headless-host';
import { EXIT, type ExitCode } from '../exit-codes';
import { ask } from '../ports';

const WORDS = { error: 'ошибка', warning: 'предупреждение', advice: 'совет' } as const;

/** Ailments of the workbook as it stands. */
export function examineBook(host: HeadlessHost): Ailment[] {
  const found: Ailment[] = [];
  for (let from = 0; ; ) {
    const report = ask(host, 'doctor.run', { from });
    found.push(...report.ailments);
    if (report.finished) return found;
    from = report.done;
  }
}

/**
 * Mends whatever can be mended without losing anything, round by round; the workbook counts between the rounds.
 *
 * @returns what was mended
 */
export async function repairBook(host: HeadlessHost, ailments: readonly Ailment[]): Promise<Ailment[]> {
  const done: Ailment[] = [];
  let payload: Calls['doctor.repair']['in'] = {
    ids: ailments.flatMap(({ id, will }) => (will === null ? [] : [id])),
    snapshot: '',
    round: 0,
  };
  while (payload.ids.length > 0) {
    const { left, snapshot, round, done: mended } = ask(host, 'doctor.repair', payload);
    done.push(...mended);
    payload = { ids: [...left], snapshot, round };
    await host.settle();
  }
  return done;
}

/** Ailments as lines for a person: what was found, what a repair would do, what she does herself. */
export function ailmentLines(path: string, ailments: readonly Ailment[], mended: readonly Ailment[]): string[] {
  return [
    ...mended.map(({ sentence, will }) => `${path}: починено: ${sentence} ${will ?? ''}`),
    ...ailments.map(({ severity, sentence, will, next }) => {
      const repair = will === null ? '' : ` Починка: ${will}`;
      return `${path}: ${WORDS[severity]}: ${sentence}${repair} → ${next}`;
    }),
    ...(ailments.length === 0 ? [`${path}: книга цела`] : []),
  ];
}

/** Exit code by the gravest ailment. */
export function exitByAilment(ailments: readonly Ailment[]): ExitCode {
  if (ailments.some(({ severity }) => severity === 'error')) return EXIT.errors;
  return ailments.some(({ severity }) => severity === 'warning') ? EXIT.warnings : EXIT.fine;
}

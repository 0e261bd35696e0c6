import type { Framework, FrameworkPosition, StageId } from '../../src/catalog/framework-schema';
import { STAGES } from '../../src/catalog/stages';

type System = Framework['systems'][number];

/** A position with the group and the system it stands in. */
export interface FrameworkRow {
  readonly system: System;
  readonly group: System['groups'][number];
  readonly position: FrameworkPosition;
}

/** A framework as its tests count it: nothing of the code that scores is used. */
export interface FrameworkRows {
  readonly rows: readonly FrameworkRow[];
  textOf(code: string): string | undefined;
  answersOf(position: FrameworkPosition): (string | undefined)[];
  /** `null` for a penalty. */
  maximumOf(position: FrameworkPosition): number | null;
  total(some: readonly FrameworkRow[]): number;
  atStage(stage: StageId): FrameworkRow[];
  /** The code each position should have when the stages of each system are numbered without a gap. */
  countedCodes(): string[];
}

export function frameworkRows(framework: Framework): FrameworkRows {
  const rows = framework.systems.flatMap((system) =>
    system.groups.flatMap((group) => group.positions.map((position) => ({ system, group, position }))),
  );
  const texts = new Map(rows.map(({ position }) => [position.code, position.text]));
  const answersOf = ({ scale }: FrameworkPosition) =>
    (framework.scales[scale] ?? []).map((answer) => answer.split(' — ')[0]);
  const maximumOf = (position: FrameworkPosition) =>
    position.basis === 'penalty' ? null : Math.max(...answersOf(position).map(Number).filter(Number.isInteger));
  return {
    rows,
    textOf: (code) => texts.get(code),
    answersOf,
    maximumOf,
    total: (some) => some.reduce((sum, { position }) => sum + (maximumOf(position) ?? 0), 0),
    atStage: (stage) => rows.filter(({ group }) => group.stage === stage),
    countedCodes: () => {
      const counted = new Map<string, number>();
      return rows.map(({ system, group }) => {
        const stage = `${system.number}.${STAGES.find(({ id }) => id === group.stage)?.number}`;
        const place = (counted.get(stage) ?? 0) + 1;
        counted.set(stage, place);
        return `${stage}.${String(place).padStart(2, '0')}`;
      });
    },
  };
}

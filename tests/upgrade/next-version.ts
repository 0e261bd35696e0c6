import type { ShippedFramework } from '../../src/catalog/shipped-framework';

type System = ShippedFramework['systems'][number];
type Position = System['groups'][number]['positions'][number];

/** What a later version of a framework does to one system; made in memory, since no later version has shipped yet. */
export interface VersionChange {
  readonly retire?: readonly string[];
  /** Code → its new wording. */
  readonly reword?: Readonly<Record<string, string>>;
  /** Code → the name of its new scale. */
  readonly rescale?: Readonly<Record<string, string>>;
  /** Old code → new code; the wording stays. */
  readonly move?: Readonly<Record<string, string>>;
  /** New positions, each behind the one named. */
  readonly add?: readonly { readonly after: string; readonly code: string; readonly text: string }[];
}

/** The next version of a shipped framework. */
export function nextVersion(framework: ShippedFramework, change: VersionChange): ShippedFramework {
  const { retire = [], reword = {}, rescale = {}, move = {}, add = [] } = change;
  const changePosition = (position: Position): Position[] => {
    const { code } = position;
    const kept: Position = {
      ...position,
      code: move[code] ?? code,
      text: reword[code] ?? position.text,
      scale: rescale[code] ?? position.scale,
    };
    const links = position.links?.filter((link) => !retire.includes(link)).map((link) => move[link] ?? link);
    const own = retire.includes(code) ? [] : [links ? { ...kept, links } : kept];
    const behind = add.filter(({ after }) => after === code);
    return [
      ...own,
      ...behind.map(
        ({ code: fresh, text }): Position => ({
          code: fresh,
          text,
          scale: 'yes-no',
          basis: 'default',
          source: '001:1',
        }),
      ),
    ];
  };
  return {
    ...framework,
    version: String(Number(framework.version) + 1),
    systems: framework.systems.map((system) => ({
      ...system,
      groups: system.groups.map((group) => ({ ...group, positions: group.positions.flatMap(changePosition) })),
    })),
  };
}

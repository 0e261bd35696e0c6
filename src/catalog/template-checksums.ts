import type { Framework } from './framework-schema';

/** What of a framework carries its words. */
export type FrameworkTexts = Pick<Framework, 'id' | 'version' | 'title' | 'mechanisms' | 'systems'>;

/** One SHA-256 per text. Headings and groups go by the code of the first position under them, hints by it and their place. */
export interface TemplateChecksums {
  framework: string;
  title: string;
  mechanisms: Record<string, string>;
  systems: Record<string, string>;
  headings: Record<string, string>;
  groups: Record<string, string>;
  hints: Record<string, string>;
  positions: Record<string, string>;
  /** Over all the digests above with their keys, in the order of the files: a position moved or dropped changes it. */
  all: string;
}

/**
 * Digests of every text of a framework, so that the wording stays proved where the source documents are not at hand.
 * The texts are digested exactly as written in the YAML (UTF-8): a changed letter, comma or space changes a digest.
 *
 * @param framework the framework with its systems in their order; a group without a header word has `null`
 * @param sha256 lower-case hex SHA-256 of a text's UTF-8 bytes; handed in because this room knows no platform
 * @throws Error when a code, a system or a mechanism stands twice: its digest would hide the other one
 * @example
 * templateChecksums(framework, sha256).positions['1.1.1.01'] // 'fd5e82fa70c752c5…'
 */
export function templateChecksums(framework: FrameworkTexts, sha256: (text: string) => string): TemplateChecksums {
  const sums: TemplateChecksums = {
    framework: `${framework.id}@${framework.version}`,
    title: sha256(framework.title),
    mechanisms: {},
    systems: {},
    headings: {},
    groups: {},
    hints: {},
    positions: {},
    all: '',
  };
  const lines = [`title\t${sums.title}`];
  const add = (
    shelf: 'mechanisms' | 'systems' | 'headings' | 'groups' | 'hints' | 'positions',
    key: string,
    text: string,
  ) => {
    if (key in sums[shelf]) throw new Error(`${framework.id}: ${key} stands twice in ${shelf}`);
    const digest = sha256(text);
    sums[shelf][key] = digest;
    lines.push(`${shelf}\t${key}\t${digest}`);
  };

  for (const mechanism of framework.mechanisms) add('mechanisms', mechanism.number, mechanism.title);
  for (const system of framework.systems) {
    add('systems', system.number, system.title);
    for (const group of system.groups) {
      const first = group.positions[0];
      if (!first) throw new Error(`${framework.id}: a group of system ${system.number} holds no position`);
      add('headings', first.code, group.heading);
      if (group.group !== null) add('groups', first.code, group.group);
      for (const [place, hint] of (group.hints ?? []).entries()) add('hints', `${first.code}#${place + 1}`, hint.text);
      for (const position of group.positions) add('positions', position.code, position.text);
    }
  }
  return { ...sums, all: sha256(lines.join('\n')) };
}

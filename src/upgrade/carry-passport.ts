import { responsibleKey } from '../workbook/passport-fields';
import type { FrameworkMove, SystemName } from './plan-framework-move';

/** What «Паспорт» of the new workbook says. */
export interface CarriedPassport {
  /** Texts by key of the field; only those that say something. */
  readonly fields: ReadonlyMap<string, string>;
  /** Posts that answer for a system «вне методики» or one without a sheet; the new workbook has no line for them. */
  readonly left: readonly (SystemName & { readonly post: string })[];
}

/**
 * Carries «Паспорт» to another framework. Who answers for a system goes along with the system, not with its number;
 * where two systems become one, both posts stand, and a system that was none of its own before has nobody yet.
 */
export function carryPassport(move: FrameworkMove, passport: ReadonlyMap<string, string>): CarriedPassport {
  const isPost = (key: string) => key.startsWith(responsibleKey(''));
  const fields = new Map([...passport].filter(([key, text]) => text !== '' && !isPost(key)));
  const left: (SystemName & { post: string })[] = [];
  const posts = new Map<string, string[]>();
  for (const [key, post] of passport) {
    if (!isPost(key) || post === '') continue;
    const number = key.slice(responsibleKey('').length);
    const { title, to } = move.systems.find((system) => system.number === number) ?? { title: '', to: null };
    if (!to) {
      left.push({ number, title, post });
      continue;
    }
    const known = posts.get(to.number) ?? [];
    posts.set(to.number, known.includes(post) ? known : [...known, post]);
  }
  for (const [number, all] of posts) fields.set(responsibleKey(number), all.join('; '));
  return { fields, left };
}

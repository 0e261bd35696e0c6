/** What of a template is proved by one digest and named by one key. */
export interface TemplateItem {
  /** Its code or id where it has one, else its place: `1.1.4.03`, `1.1-i07`, `systems/2.1/items/2.1.3`, `notes/4`. */
  readonly key: string;
  readonly path: readonly (string | number)[];
  /** Everything it says itself; what has a key of its own is left out. */
  readonly value: unknown;
}

type Plain = Readonly<Record<string, unknown>>;

/** Fields that name a member of a list, the strongest first; the first two are unique in a whole template. */
const UNIQUE = ['code', 'id'];
const NAMES = [...UNIQUE, 'number', 'short', 'wording', 'system'];

/**
 * Every value of a template, cut into its items: each field of the template itself, and each member of each list, at any
 * depth. A member without a name goes by the first name below it (a group by its first position), else by its place.
 *
 * @param template plain objects, lists, texts, numbers, booleans, null
 * @returns the items in the order of the template
 * @example listItems({ title: 'Показатели', rows: [{ code: '1.1.01', source: '003:664' }] }).map(({ key }) => key) // ["title","1.1.01"]
 */
export function listItems(template: object): TemplateItem[] {
  const items: TemplateItem[] = [];
  const visit = (value: Plain, key: string, path: TemplateItem['path']) => {
    const fields = Object.entries(value);
    const own = fields.filter(([, member]) => !holdsItems(member));
    if (path.length > 0) items.push({ key, path, value: Object.fromEntries(own) });
    else for (const [field, member] of own) items.push({ key: field, path: [field], value: member });
    for (const [field, member] of fields.filter(([, inner]) => holdsItems(inner))) {
      const below = key === '' ? field : `${key}/${field}`;
      if (!Array.isArray(member)) visit(member as Plain, below, [...path, field]);
      else for (const [place, one] of member.entries()) visit(one, keyOf(one, below, place), [...path, field, place]);
    }
  };
  visit(template as Plain, '', []);
  return items;
}

function keyOf(member: Plain, below: string, place: number): string {
  const field = NAMES.find((name) => isName(member[name]));
  if (field && UNIQUE.includes(field)) return String(member[field]);
  return `${below}/${field ? member[field] : (firstName(member) ?? place + 1)}`;
}

function firstName(member: Plain): string | null {
  for (const inner of Object.values(member)) {
    const first = Array.isArray(inner) ? Object(inner[0]) : {};
    const field = NAMES.find((name) => isName(first[name]));
    if (field) return String(first[field]);
  }
  return null;
}

const isName = (value: unknown) => typeof value === 'string' || typeof value === 'number';

/** True for a list of objects, and for an object with one somewhere below it. */
function holdsItems(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const isPlain = (one: unknown) => typeof one === 'object' && one !== null && !Array.isArray(one);
  return Array.isArray(value) ? value.length > 0 && value.every(isPlain) : Object.values(value).some(holdsItems);
}

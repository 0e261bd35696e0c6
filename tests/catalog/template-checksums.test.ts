import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { readFrameworkYaml } from '../../scripts/templates/read-framework-yaml';
import { type FrameworkTexts, templateChecksums } from '../../src/catalog/template-checksums';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const federal = readFrameworkYaml(resolve(__dirname, '../..', 'templates/frameworks/federal-2020'));
const before = templateChecksums(federal, sha256);
/** The checksums after an edit of a copy. */
function edited(edit: (copy: FrameworkTexts) => void) {
  const copy = structuredClone(federal);
  edit(copy);
  return templateChecksums(copy, sha256);
}
const group = (framework: FrameworkTexts, system = 0, place = 0) => {
  const found = framework.systems[system]?.groups[place];
  if (!found) throw new Error(`no group ${place} in system ${system}`);
  return found;
};

describe('the checksums of a framework', () => {
  // echo -n of the text | sha256sum
  it('are the SHA-256 of the texts as written', () => {
    expect(before.positions['1.1.1.01']).toBe('fd5e82fa70c752c5d8646a6ba946814be7e47da0c42f6348025219b5476a6181');
  });

  it('change for a changed letter in a position, and nowhere else but in the sum over all', () => {
    const changed = edited((copy) => {
      const first = group(copy).positions[0];
      if (first) first.text = first.text.replace('метапредметных', 'мета-предметных');
    });
    expect(changed.positions['1.1.1.01']).not.toBe(before.positions['1.1.1.01']);
    expect({ ...changed, all: before.all, positions: before.positions }).toEqual(before);
    expect(changed.all).not.toBe(before.all);
  });

  it.each<[string, (copy: FrameworkTexts) => void]>([
    ['title of the framework', (copy) => Object.assign(copy, { title: `${copy.title}.` })],
    ['title of a mechanism', (copy) => Object.assign(copy.mechanisms[1] ?? {}, { title: 'Иные' })],
    ['title of a system', (copy) => Object.assign(copy.systems[8] ?? {}, { title: 'Иная' })],
    ['heading', (copy) => Object.assign(group(copy), { heading: 'Цели' })],
    ['header of a group', (copy) => Object.assign(group(copy), { group: 'Наличие:' })],
    ['header of a group that was taken away', (copy) => Object.assign(group(copy), { group: null })],
    ['hint beside a group', (copy) => Object.assign(group(copy), { hints: [{ text: 'подсказка', source: '004:1' }] })],
    ['position that was dropped', (copy) => group(copy).positions.pop()],
    ['two positions that changed places', (copy) => group(copy).positions.reverse()],
  ])('notice the %s', (_what, edit) => {
    expect(edited(edit).all).not.toBe(before.all);
  });

  it('refuse a code that stands twice, since one text would hide the other', () => {
    const twice = () => edited((copy) => group(copy).positions.push({ ...group(copy, 1).positions[0] } as never));
    expect(twice).toThrow('federal-2020: 1.2.1.01 stands twice in positions');
  });

  it('refuse a group without positions, since its header would have no key', () => {
    expect(() => edited((copy) => Object.assign(group(copy), { positions: [] }))).toThrow(
      'federal-2020: a group of system 1.1 holds no position',
    );
  });
});

import { templates as texts } from 'mcqm:templates';
import { suggestComments } from '../../src/actions/suggest-comments';
import { findTemplate } from '../../src/catalog/find-template';
import { columnLetter } from '../../src/workbook/area';
import { scoreColumn } from '../../src/workbook/score-layout';
import { examine, heal } from '../doctor/visit-doctor';
import { nextVersion } from '../upgrade/next-version';
import { create, finish, value } from './drive-host';
import { type MemoryHost, memoryHost } from './memory-host';

const ID = 'municipal-model';
const MODEL = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4'];
const COMMENT = columnLetter(scoreColumn('comment'));
const ANSWER = columnLetter(scoreColumn('answer'));

function book(systems: string[], framework = ID): MemoryHost {
  const host = memoryHost();
  host.addSheet('Лист1');
  create(host, systems, framework);
  return host;
}

const sheetOf = (host: MemoryHost, system: string) => host.sheet(`${system} Оценка`);
const rowOf = (host: MemoryHost, code: string) =>
  1 + sheetOf(host, code.slice(0, 3)).values.findIndex(([cell]) => cell === code);

/** Words that a cell offers, read where its dropdown points. */
function offered(host: MemoryHost, code: string): unknown[] | null {
  const link = sheetOf(host, code.slice(0, 3)).lists[`${COMMENT}${rowOf(host, code)}`];
  if (link === undefined) return null;
  const [, id, letters = '', from = '', to = from] = /^(\d+)!([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/.exec(link) ?? [];
  const lists = host.sheet('_lists');
  expect(Number(id)).toBe(lists.id);
  const column = lists.values[0]?.findIndex((_, index) => columnLetter(index + 1) === letters) ?? -1;
  return lists.values.slice(Number(from) - 1, Number(to)).map((row) => row[column]);
}

const suggested = (host: MemoryHost) =>
  host.sheet('_lists').values[0]?.filter((head) => String(head).startsWith('suggest:')) ?? [];

/** As a workbook laid before there were suggestions: the columns of `_lists` end earlier, comments offer nothing. */
function asBefore(host: MemoryHost): MemoryHost {
  const lists = host.sheet('_lists');
  const width = (lists.values[0]?.length ?? 0) - suggested(host).length;
  for (const row of lists.values) row.splice(width);
  for (const { lists: links } of host.book) {
    for (const place of Object.keys(links)) if (new RegExp(`^${COMMENT}\\d`).test(place)) delete links[place];
  }
  return host;
}

// By hand from the order (lines 773-777 and 804-807) and the rubric of system 2.3: 11 goals and 9 indicators stand above
// its one row on methods, which is row 6 + 20; after it 8 rows of monitoring and 8 of analysis, then recommendations.
test('comments on methods offer the data sources of the order, those on recommendations its addressees, no other any', () => {
  const host = book(['1.1', '2.3']);
  expect([rowOf(host, '2.3.3.01'), rowOf(host, '2.3.6.01')]).toEqual([26, 43]);
  expect(offered(host, '2.3.3.01')).toEqual([
    'региональная информационная система программ, направленных на воспитание и социализацию обучающихся',
    'региональная информационная система учета добровольчества (волонтерства) среди обучающихся',
    'информационная система учета безнадзорности и правонарушений несовершеннолетних обучающихся',
  ]);
  expect(offered(host, '2.3.6.01')).toEqual([
    'обучающимся',
    'родителям (законным представителям)',
    'педагогам образовательных организаций',
    'образовательной организации (руководителям, заместителям руководителя)',
  ]);
  const places = Object.keys(sheetOf(host, '2.3').lists).filter((place) => place.startsWith(COMMENT));
  expect(places.sort()).toEqual([`${COMMENT}26`, `${COMMENT}43`]);
  expect(offered(host, '1.1.3.01')).toHaveLength(7);
  expect(host.sheet('_lists').plan?.formats).toEqual([expect.objectContaining({ format: '@' })]);
});

test('all systems together offer the 17 data sources and 5 addressees of the order, with no name of its region', () => {
  const all = suggestComments(ID, MODEL, {});
  const distinct = (of: number) => new Set(all.flatMap(({ stage, entries }) => (stage === of ? entries : [])));
  expect([distinct(3).size, distinct(6).size]).toEqual([17, 5]);
  expect(JSON.stringify(all)).not.toMatch(/\{\w/);
  const [first] = suggestComments(ID, ['2.4'], { regionGenitive: 'Тверской области' });
  expect(first?.entries[0]).toContain('«Образование Тверской области»');
  // Of objectivity and of methodical work the order has indicators only.
  expect(suggestComments('federal-2020', ['2.1'], {})).toEqual([]);
  expect(suggestComments('concept-2020', ['2.4'], {})).toEqual([]);
  expect(suggestComments('regional-1999', MODEL, {})).toEqual([]);
});

test('suggestions stand behind every other list, so the lists of older workbooks keep their columns', () => {
  const heads = book(['1.1', '2.4'], ID).sheet('_lists').values[0] ?? [];
  const first = heads.indexOf('suggest:1.1:3');
  expect(first).toBeGreaterThan(2);
  expect(heads.slice(0, first).every((head) => !String(head).startsWith('suggest:'))).toBe(true);
  expect(heads.slice(first)).toEqual(['suggest:1.1:3', 'suggest:1.1:6', 'suggest:2.4:3', 'suggest:2.4:6']);
});

test('a workbook laid before there were suggestions is healthy, and mending its lists adds none', () => {
  const host = asBefore(book(['2.4']));
  expect(examine(host)).toEqual([]);
  host.sheet('_lists').values[1]?.splice(2, 1, 'что-то');
  expect(examine(host).map(({ code }) => code)).toContain('lists-damaged');
  expect(heal(host)).toEqual([]);
  expect([suggested(host), offered(host, '2.4.3.01')]).toEqual([[], null]);
});

test('entries that people add or reword are theirs; a comment that offers answers gets its own list back', () => {
  const host = book(['2.4']);
  const lists = host.sheet('_lists');
  const column = lists.values[0]?.indexOf('suggest:2.4:6') ?? -1;
  lists.values[1]?.splice(column, 1, 'родителям');
  lists.values[4]?.splice(column, 1, 'учредителю');
  expect(examine(host)).toEqual([]);
  const { lists: links } = sheetOf(host, '2.4');
  links[`${COMMENT}${rowOf(host, '2.4.6.01')}`] = `${lists.id}!B2:B3`;
  expect(examine(host).map(({ code }) => code)).toEqual(['list-wrong']);
  expect(heal(host)).toEqual([]);
  expect(offered(host, '2.4.6.01')).toEqual([
    'родителям',
    'педагогам образовательных организаций',
    'образовательной организации (руководителям, заместителям руководителя)',
    'учредителю',
  ]);
  delete links[`${COMMENT}${rowOf(host, '2.4.6.01')}`];
  expect(examine(host)).toEqual([]);
});

test('a lost «_lists» or «Оценка» comes back with what its comments offer', () => {
  const host = book(['2.3']);
  const before = [offered(host, '2.3.3.01'), offered(host, '2.3.6.01')];
  for (const name of ['_lists', '2.3 Оценка']) {
    host.deleteSheets([host.sheet(name).id]);
    expect(heal(host)).toEqual([]);
    expect([offered(host, '2.3.3.01'), offered(host, '2.3.6.01')]).toEqual(before);
  }
});

test('comments that offer words are not taken for the lost column of answers', () => {
  const host = book(['2.4']);
  const sheet = sheetOf(host, '2.4');
  const link = sheet.lists[`${COMMENT}${rowOf(host, '2.4.3.01')}`] ?? '';
  for (const place of Object.keys(sheet.lists)) if (place.startsWith(ANSWER)) delete sheet.lists[place];
  for (const row of [20, 21, 22, 23]) sheet.lists[`${COMMENT}${row}`] = link;
  for (const row of [1, 5]) sheet.values[row - 1]?.splice(scoreColumn('answer') - 1, 1, '');
  heal(host);
  expect(sheet.values[0]?.[scoreColumn('comment') - 1]).toBe('comment');
  expect(sheet.values[0]?.indexOf('answer')).not.toBe(scoreColumn('comment') - 1);
});

describe('an upgrade that brings a new position on methods', () => {
  const templates: Record<string, string> = texts;
  const shipped = templates[ID] ?? '';
  afterEach(() => {
    templates[ID] = shipped;
  });
  const upgrade = (host: MemoryHost) => {
    const template = findTemplate(ID);
    if (!template) throw new Error(ID);
    const add = [{ after: '2.4.3.01', code: '2.4.3.50', text: 'Используются данные опросов родителей' }];
    templates[ID] = JSON.stringify(nextVersion(template, { add, rescale: { '2.4.1.01': 'recommendation-groups' } }));
    finish(host, value(host, 'upgrade.start', { rubric: 'shipped', year: 'same' }));
    return host;
  };

  test('offers there what the other rows on methods offer, though a new scale stands behind', () => {
    const host = upgrade(book(['2.4']));
    expect(offered(host, '2.4.3.50')).toEqual(offered(host, '2.4.3.01'));
    expect(offered(host, '2.4.3.50')).toContain('статистический отчет ОО-1');
    expect([offered(host, '2.4.1.01'), examine(host)]).toEqual([null, []]);
  });

  test('offers nothing in a workbook laid without suggestions', () => {
    const host = upgrade(asBefore(book(['2.4'])));
    expect([offered(host, '2.4.3.50'), suggested(host)]).toEqual([null, []]);
    expect(examine(host)).toEqual([]);
  });
});

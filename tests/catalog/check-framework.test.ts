import { checkFramework } from '../../src/catalog/check-framework';
import type { Framework } from '../../src/catalog/framework-schema';
import { smallFramework } from './small-framework';

type Position = Framework['systems'][0]['groups'][0]['positions'][0];
const firstSystem = (framework: Framework) => framework.systems[0] as Framework['systems'][0];
const position = (framework: Framework, group: number, index = 0) =>
  firstSystem(framework).groups[group]?.positions[index] as Position;

/** What the author is told after one change: place, expected, found. */
function tell(change: (framework: Framework) => void): string[] {
  const framework = smallFramework();
  change(framework);
  return checkFramework(framework).map(({ path, expected, found }) => `${path.join('.')}: ${expected} / ${found}`);
}

test('a framework that is right has no problems', () => {
  expect(tell(() => {})).toEqual([]);
});

const cases: [string, (framework: Framework) => void, string][] = [
  [
    'a wrong number of positions',
    ({ expected }) => (expected.positions = 6),
    'expected.positions: 6, as written / 5, as counted',
  ],
  [
    'a wrong number of scored positions',
    ({ expected }) => (expected.scored = 5),
    'expected.scored: 5, as written / 4, as counted',
  ],
  [
    'a wrong number of penalties',
    ({ expected }) => (expected.penalty = 0),
    'expected.penalty: 0, as written / 1, as counted',
  ],
  ['a wrong maximum', ({ expected }) => (expected.maximum = 4), 'expected.maximum: 4, as written / 5, as counted'],
  [
    'a wrong maximum of a system',
    ({ expected }) => (expected.systems['1.1'] = 6),
    'expected.systems.1.1: 6, as written / 5, as counted',
  ],
  [
    'an expected system that is not there',
    ({ expected }) => (expected.systems['1.2'] = 1),
    'expected.systems.1.2: 1, as written / nothing, as counted',
  ],
  [
    'a maximum against the sum',
    (f) => (firstSystem(f).maximum = 4),
    'systems.0.maximum: 4, as written / 5, as counted',
  ],
  [
    'a code of another system',
    (f) => (position(f, 0).code = '1.2.1.01'),
    'systems.0.groups.0.positions.0.code: a code that begins with 1.1.1. / 1.2.1.01',
  ],
  [
    'a code of another stage',
    (f) => (position(f, 0).code = '1.1.7.01'),
    'systems.0.groups.0.positions.0.code: a code that begins with 1.1.1. / 1.1.7.01',
  ],
  [
    'a code kept for the region’s own positions',
    (f) => (position(f, 0).code = '1.1.1.61'),
    'systems.0.groups.0.positions.0.code: a last number 01-59 (61-99 are the region’s own) / 1.1.1.61',
  ],
  [
    'a dead link',
    (f) => (position(f, 2).links = ['1.1.2.09']),
    'systems.0.groups.2.positions.0.links: a code of stage indicators of system 1.1 / 1.1.2.09',
  ],
  [
    'monitoring linked to a goal',
    (f) => (position(f, 2).links = ['1.1.1.01']),
    'systems.0.groups.2.positions.0.links: a code of stage indicators of system 1.1 / 1.1.1.01',
  ],
  [
    'a link at a stage that has none',
    (f) => (position(f, 0).links = ['1.1.2.01']),
    'systems.0.groups.0.positions.0.links: no links at this stage / 1.1.2.01',
  ],
  [
    'an unknown scale',
    (f) => (position(f, 0).scale = 'percent'),
    'systems.0.groups.0.positions.0.scale: a scale of yes-no, indicator, penalty / percent',
  ],
  [
    '«неэф» on a goal',
    (f) => (position(f, 0).scale = 'indicator'),
    'systems.0.groups.0.positions.0.scale: «неэф» on indicator positions only / indicator',
  ],
  [
    'a penalty on another scale',
    (f) => (position(f, 1, 1).scale = 'indicator'),
    'systems.0.groups.1.positions.1.scale: answers 0 and 1 on a penalty position / 0; 1; 2; неэф',
  ],
  [
    'a scale without numbers',
    (f) => (f.scales['yes-no'] = ['н/п — нет', 'неэф — да']),
    'scales.yes-no: at least two numbers among the answers / н/п; неэф',
  ],
  [
    'a scale without a zero',
    (f) => (f.scales.indicator = ['1 — слабый', '2 — сильный']),
    'scales.indicator: 0 among the answers / 1; 2',
  ],
  [
    'an answer twice',
    (f) => (f.scales['yes-no'] = ['0 — нет', '1 — есть', '1 — да']),
    'scales.yes-no: every answer once / 0; 1; 1',
  ],
  [
    'a scale that nobody uses',
    (f) => (f.scales.depth = ['0 — нет', '1 — есть']),
    'scales.depth: a scale that some position uses / no position uses it',
  ],
  [
    'a system of an unknown mechanism',
    (f) => (f.mechanisms = [{ number: '2', title: 'Другой' }]),
    'systems.0.number: a mechanism of 2 / 1.1',
  ],
  [
    'the same system twice',
    (f) => f.systems.push({ ...firstSystem(f), number: '1.2' }),
    'systems.1.system: every canonical id once / talents twice',
  ],
];

test.each(cases)('%s is told', (_, change, sentence) => {
  expect(tell(change).some((told) => told.startsWith(sentence))).toBe(true);
});

test('all problems are told at once', () => {
  const told = tell((framework) => {
    position(framework, 0).code = '1.1.1.61';
    position(framework, 2).links = ['1.1.2.09'];
    framework.expected.maximum = 7;
  });
  expect(told.length).toBe(3);
});

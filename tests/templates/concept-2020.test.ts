import { readTemplate } from '../../scripts/templates/read-template';
import { STAGES } from '../../src/catalog/stages';
import { describeDerivedRubric } from './describe-derived-rubric';
import { frameworkRows } from './framework-rows';
import { root } from './seed-documents';

const framework = readTemplate(root, 'framework', 'concept-2020').value;
const { rows, textOf, atStage } = frameworkRows(framework);

// Counted by hand in the lists of document 003, sections 4.1.1-4.2.4; section «методическая работа» lists no measures and
// has one all the same. Points by the rules of document 004: 1 for a goal, a monitoring, an analysis and a measure; 2 for
// an indicator and for recommendations; 1 for methods, decisions and effectiveness. So a system gives
// goals + 3 x indicators + analyses + measures + 5.
const HAND_COUNT = [
  { system: '1.1', id: 'preparation-quality', goals: 5, indicators: 4, analyses: 3, measures: 3, maximum: 28 },
  { system: '1.2', id: 'low-results-schools', goals: 7, indicators: 4, analyses: 3, measures: 3, maximum: 30 },
  { system: '1.3', id: 'talents', goals: 10, indicators: 5, analyses: 5, measures: 5, maximum: 40 },
  { system: '1.4', id: 'career-guidance', goals: 10, indicators: 7, analyses: 6, measures: 5, maximum: 47 },
  { system: '2.1', id: 'assessment-objectivity', goals: 7, indicators: 2, analyses: 2, measures: 3, maximum: 23 },
  { system: '2.2', id: 'leaders-effectiveness', goals: 5, indicators: 10, analyses: 10, measures: 6, maximum: 56 },
  { system: '2.3', id: 'teachers-development', goals: 8, indicators: 2, analyses: 2, measures: 4, maximum: 25 },
  { system: '2.4', id: 'methodical-work', goals: 4, indicators: 2, analyses: 2, measures: 1, maximum: 18 },
  { system: '2.5', id: 'upbringing', goals: 14, indicators: 4, analyses: 4, measures: 4, maximum: 39 },
];

describe('the rubric of the concept', () => {
  describeDerivedRubric(framework, HAND_COUNT, { positions: 266, maximum: 306 });

  it('bears the canonical systems that its directions are', () => {
    expect(framework.systems.map(({ number, system }) => [number, system])).toEqual(
      HAND_COUNT.map(({ system, id }) => [system, id]),
    );
  });

  it('spreads the positions over the nine stages of the cycle as the contract counts them', () => {
    expect(STAGES.map(({ id }) => [id, atStage(id).length])).toEqual([
      ['goals', 70],
      ['indicators', 40 + 9],
      ['methods', 9],
      ['monitoring', 40],
      ['analysis', 37],
      ['recommendations', 9],
      ['measures', 33 + 1],
      ['decisions', 9],
      ['effectiveness', 9],
    ]);
  });

  it('words its answers, rules and common positions as the municipal rubric does', () => {
    const municipal = readTemplate(root, 'framework', 'municipal-model').value;
    expect(framework.scales).toEqual(municipal.scales);
    const common = ({ systems }: typeof framework) =>
      systems[0]?.groups
        .filter(({ stage }) => stage !== 'measures' && stage !== 'analysis')
        .map(({ stage, group, positions }) => [stage, group, group === null ? positions[0]?.text : '']);
    expect(common(framework)).toEqual(common(municipal));
  });

  it.each([
    ['выявить школы', 1],
    ['и /или', 3],
    ['разработку комплекса', 1],
    ['выявление школ ШНРО', 1],
    ['с ПО и', 1],
    ['подготовку и переподготовку', 1],
  ])('leaves the misprint «%s» as written, and says so in the notes', (misprint, times) => {
    expect(rows.filter(({ position }) => position.text.includes(misprint))).toHaveLength(times);
    expect(framework.notes.filter(({ found }) => found.includes(misprint))).toHaveLength(1);
  });

  it('says in its notes how it dealt with the number that stands twice and the three torn sentences', () => {
    expect(framework.notes.filter(({ found }) => found.includes('4.2.3 стоит дважды'))).toHaveLength(1);
    const torn = framework.notes.filter(({ found }) => found.startsWith('предложение разорвано'));
    expect(torn.map(({ source }) => source)).toEqual(['003:237-239', '003:429-431', '003:511-513']);
    expect(textOf('1.2.1.01')).toContain('функционирующие в неблагоприятных социальных условиях');
  });

  it('names no municipality and no region in what it asks, and needs no placeholder there', () => {
    const words = [
      framework.title,
      framework.short,
      ...framework.mechanisms.map(({ title }) => title),
      ...framework.systems.flatMap(({ title, groups }) => [
        title,
        ...groups.flatMap(({ heading, group, positions }) => [
          heading,
          group ?? '',
          ...positions.map(({ text }) => text),
        ]),
      ]),
    ];
    expect(words.filter((text) => /Бессонов|Пензен|[{}]/i.test(text))).toEqual([]);
  });

  // «в Бессоновского районе» is the document's own misprint, in every cell of lines 666 and 667.
  it('keeps the names its source bears, in the cases that the expected results need', () => {
    expect(framework.placeholders).toEqual([
      {
        source: '003',
        values: {
          of_municipality: 'Бессоновского района',
          in_municipality: 'Бессоновском районе',
          region_genitive: 'Пензенской области',
          in_region: 'Пензенской области',
        },
      },
      { source: '003:666-667', values: { in_municipality: 'Бессоновского районе' } },
    ]);
  });
});

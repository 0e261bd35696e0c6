import { readTemplate } from '../../scripts/templates/read-template';
import { PLACEHOLDERS } from '../../src/catalog/placeholders';
import { describeDerivedRubric, type HandCount } from './describe-derived-rubric';
import { frameworkRows } from './framework-rows';
import { root } from './seed-documents';

const framework = readTemplate(root, 'framework', 'municipal-model').value;
const { rows, textOf } = frameworkRows(framework);

// Counted by hand in the documents. Goals and indicators: document 001, chapters 2.1.1-2.2.4; its line 144 holds two goals
// and its line 88 two indicators. Measures: document 000, sections 2.1.7-3.4.7; its line 167 holds two measures. Points by
// the rules of document 004: 1 for a goal, a measure, a monitoring and an analysis; 2 for an indicator and for
// recommendations; 1 for methods, decisions and effectiveness. So a system gives goals + 4 x indicators + measures + 5.
const HAND_COUNT: readonly HandCount[] = [
  { system: '1.1', goals: 6, indicators: 7, analyses: 7, measures: 8, maximum: 47 },
  { system: '1.2', goals: 4, indicators: 3, analyses: 3, measures: 5, maximum: 26 },
  { system: '1.3', goals: 7, indicators: 9, analyses: 9, measures: 6, maximum: 54 },
  { system: '1.4', goals: 7, indicators: 8, analyses: 8, measures: 5, maximum: 49 },
  { system: '2.1', goals: 5, indicators: 5, analyses: 5, measures: 5, maximum: 35 },
  { system: '2.2', goals: 7, indicators: 5, analyses: 5, measures: 9, maximum: 41 },
  { system: '2.3', goals: 11, indicators: 8, analyses: 8, measures: 9, maximum: 57 },
  { system: '2.4', goals: 6, indicators: 4, analyses: 4, measures: 6, maximum: 33 },
];

describe('the municipal rubric', () => {
  describeDerivedRubric(framework, HAND_COUNT, { positions: 293, maximum: 342 });

  it('rests each monitoring on the indicator of the same words, and each analysis on that monitoring', () => {
    for (const [stage, below] of [
      ['monitoring', 'indicators'],
      ['analysis', 'monitoring'],
    ]) {
      const resting = rows.filter(({ group }) => group.stage === stage).map(({ position }) => position);
      const carrying = rows.filter(({ group, position }) => group.stage === below && position.basis !== 'penalty');
      expect(resting.map(({ links }) => links)).toEqual(carrying.map(({ position }) => [position.code]));
      expect(resting.map(({ text }) => text)).toEqual(resting.map(({ links }) => textOf(String(links))));
    }
    const linking = rows.filter(({ position }) => position.links !== undefined).map(({ group }) => group.stage);
    expect(new Set(linking)).toEqual(new Set(['monitoring', 'analysis']));
  });

  it('gives hints beside the analysis only', () => {
    const hinted = framework.systems.flatMap(({ groups }) => groups.filter(({ hints }) => hints !== undefined));
    expect(hinted.map(({ stage }) => stage)).toEqual(Array(8).fill('analysis'));
    expect(hinted.map(({ hints }) => hints?.length)).toEqual([6, 4, 5, 7, 7, 4, 6, 6]);
  });

  it('names no municipality in what it asks, and knows a value for each placeholder', () => {
    const words = framework.systems.flatMap(({ title, groups }) => [
      title,
      ...groups.flatMap(({ heading, group, hints, positions }) => [
        heading,
        group ?? '',
        ...(hints ?? []).map(({ text }) => text),
        ...positions.map(({ text }) => text),
      ]),
    ]);
    expect(words.filter((text) => /Бер[её]зовск|Калининск|Кемеровск/i.test(text))).toEqual([]);
    expect(words.flatMap((text) => text.match(/\{[^}]*\}/g) ?? [])).toEqual(['{of_municipality}']);
    expect(PLACEHOLDERS).toContain('of_municipality');
    expect(framework.placeholders?.map(({ values }) => Object.keys(values))).toEqual([
      ['of_municipality'],
      ['of_municipality'],
    ]);
  });
});

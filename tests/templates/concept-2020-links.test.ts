import { readTemplate } from '../../scripts/templates/read-template';
import { frameworkRows } from './framework-rows';
import { root } from './seed-documents';

// What rests on what in the rubric of the concept: the document links nothing, so each link is a judgement.
const { rows, textOf, atStage } = frameworkRows(readTemplate(root, 'framework', 'concept-2020').value);

describe('the links of the concept’s rubric', () => {
  it('rests each monitoring on the indicator of the same words', () => {
    const scored = atStage('indicators').filter(({ position }) => position.basis !== 'penalty');
    const monitoring = atStage('monitoring').map(({ position }) => position);
    expect(monitoring.map(({ links }) => links)).toEqual(scored.map(({ position }) => [position.code]));
    expect(monitoring.map(({ text }) => text)).toEqual(scored.map(({ position }) => position.text));
  });

  // Judged by what the items say; where an item and its indicator stand at the same place of both lists, by that too.
  it('rests each analysis on the monitoring of what it speaks of', () => {
    const links = atStage('analysis').map(({ position }) => [position.code, position.links?.join(' ')]);
    const sameOrder = (system: string, count: number) =>
      Array.from({ length: count }, (_, at) => {
        const nn = String(at + 1).padStart(2, '0');
        return [`${system}.5.${nn}`, `${system}.4.${nn}`];
      });
    expect(links).toEqual([
      // Results of assessment procedures: everything but satisfaction, which is asked for in surveys.
      ['1.1.5.01', '1.1.4.01 1.1.4.02 1.1.4.03'],
      ['1.1.5.02', '1.1.4.01 1.1.4.02 1.1.4.03'],
      ['1.1.5.03', '1.1.4.01 1.1.4.02 1.1.4.03'],
      ...sameOrder('1.2', 3),
      ...sameOrder('1.3', 5),
      ['1.4.5.01', '1.4.4.01'],
      ['1.4.5.02', '1.4.4.02'],
      // «ранняя профориентация обучающихся с ОВЗ» speaks of two indicators at once.
      ['1.4.5.03', '1.4.4.03 1.4.4.04'],
      ['1.4.5.04', '1.4.4.05'],
      ['1.4.5.05', '1.4.4.06'],
      ['1.4.5.06', '1.4.4.07'],
      ...sameOrder('2.1', 2),
      ...sameOrder('2.2', 10),
      ...sameOrder('2.3', 2),
      ...sameOrder('2.4', 2),
      ...sameOrder('2.5', 4),
    ]);
  });

  // 1.1's analyses speak of the results in general, and are left out here.
  it('shares with its monitoring at least as many words as with any other monitoring of the system', () => {
    const stems = (text: string) =>
      new Set(
        text
          .toLowerCase()
          .match(/[а-яё]{2,}/g)
          ?.map((word) => word.slice(0, 6)),
      );
    const likeness = (one: string, other: string) => {
      const shared = [...stems(one)].filter((stem) => stems(other).has(stem)).length;
      return shared / (stems(one).size + stems(other).size - shared);
    };
    const doubtful = atStage('analysis')
      .filter(({ system }) => system.number !== '1.1')
      .filter(({ system, position: { links = [], text } }) => {
        const others = atStage('monitoring')
          .filter((row) => row.system.number === system.number && !links.includes(row.position.code))
          .map(({ position }) => likeness(text, position.text));
        return !links.every((link) => likeness(text, textOf(link) ?? '') >= Math.max(...others));
      });
    expect(doubtful.map(({ position }) => [position.code, position.text])).toEqual([]);
  });

  it('leaves the monitoring of satisfaction without analysis, as the document does', () => {
    const resting = new Set(atStage('analysis').flatMap(({ position }) => position.links ?? []));
    const unread = atStage('monitoring').filter(({ position }) => !resting.has(position.code));
    expect(unread.map(({ position }) => position.code)).toEqual(['1.1.4.04', '1.2.4.04']);
    for (const { position } of unread) expect(position.text).toContain('удовлетворенности');
  });

  it('links nothing else', () => {
    const linking = rows.filter(({ position }) => position.links !== undefined).map(({ group }) => group.stage);
    expect(new Set(linking)).toEqual(new Set(['monitoring', 'analysis']));
  });
});

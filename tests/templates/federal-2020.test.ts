import { readTemplate } from '../../scripts/templates/read-template';
import { STAGES } from '../../src/catalog/stages';
import { frameworkRows } from './framework-rows';
import { root } from './seed-documents';

const framework = readTemplate(root, 'framework', 'federal-2020').value;
const { rows, textOf, answersOf, maximumOf, atStage, total, countedCodes } = frameworkRows(framework);

describe('the federal rubric', () => {
  // Positions and maxima by the count of the source's table; mechanism 1 gives 144, mechanism 2 gives 192.
  it('holds 284 positions, 275 scored and 9 penalties, with 336 points at most', () => {
    const penalties = rows.filter(({ position }) => position.basis === 'penalty');
    expect([rows.length, rows.length - penalties.length, penalties.length, total(rows)]).toEqual([284, 275, 9, 336]);
    expect(['1', '2'].map((n) => total(rows.filter(({ system }) => system.number.startsWith(n))))).toEqual([144, 192]);
    const expected = { positions: 284, scored: 275, penalty: 9, maximum: 336 };
    expect(framework.expected).toMatchObject(expected);
  });

  it.each([
    ['1.1', 34],
    ['1.2', 25],
    ['1.3', 43],
    ['1.4', 42],
    ['2.1', 31],
    ['2.2', 57],
    ['2.3', 37],
    ['2.4', 27],
    ['2.5', 40],
  ])('system %s gives %i points at most, in its own file, in the guard counts and by its scales', (number, points) => {
    const own = rows.filter(({ system }) => system.number === number);
    expect([own[0]?.system.maximum, framework.expected.systems[number], total(own)]).toEqual([points, points, points]);
  });

  // Counted by hand in the source, system by system: goals 6+5+12+11+8+6+11+5+14, indicators 4+3+5+5+2+10+4+4+4 and a
  // penalty in each, analysis 1+3+5+5+2+10+3+4+4, measures 3+2+6+6+5+7+6+2+5.
  it('spreads the positions over the nine stages of the cycle', () => {
    expect(STAGES.map(({ id }) => [id, atStage(id).length])).toEqual([
      ['goals', 78],
      ['indicators', 50],
      ['methods', 9],
      ['monitoring', 41],
      ['analysis', 37],
      ['recommendations', 9],
      ['measures', 42],
      ['decisions', 9],
      ['effectiveness', 9],
    ]);
  });

  it('numbers the positions of a stage without a gap, in the order of the source', () => {
    const codes = rows.map(({ position }) => position.code);
    expect(codes).toEqual(countedCodes());
    expect(new Set(codes).size).toBe(284);
  });

  it('knows a rule of points for 59 positions, a penalty for 9, and takes 0 or 1 for the rest', () => {
    const having = (basis: string) => rows.filter(({ position }) => position.basis === basis);
    expect([having('stated').length, having('penalty').length, having('default').length]).toEqual([59, 9, 216]);
    expect(new Set(having('default').map(({ position }) => position.scale))).toEqual(new Set(['yes-no']));
    expect(new Set(having('penalty').map(({ position }) => answersOf(position).join()))).toEqual(new Set(['0,1']));
  });

  it('writes every scale as whole steps from 0, with «неэф» on scored indicators only and «н/п» nowhere', () => {
    for (const { group, position } of rows) {
      const scoredIndicator = group.stage === 'indicators' && position.basis !== 'penalty';
      const steps = Array.from({ length: (maximumOf(position) ?? 1) + 1 }, (_, points) => String(points));
      expect([position.code, ...answersOf(position)]).toEqual([
        position.code,
        ...steps,
        ...(scoredIndicator ? ['неэф'] : []),
      ]);
    }
    const used = new Set(rows.map(({ position }) => position.scale));
    expect(Object.keys(framework.scales).filter((scale) => !used.has(scale))).toEqual([]);
  });

  it('rests each monitoring on its own indicator, and their words agree except in 1.1', () => {
    const scored = atStage('indicators').filter(({ position }) => position.basis !== 'penalty');
    const linked = atStage('monitoring').map(({ position }) => position.links?.join());
    expect(linked).toEqual(scored.map(({ position }) => position.code));
    const differing = atStage('monitoring').filter(({ position }) => textOf(String(position.links)) !== position.text);
    expect(differing.map(({ position }) => [position.code, position.links])).toEqual([['1.1.4.03', ['1.1.2.03']]]);
  });

  it('rests each analysis on its own monitoring: on all four in 1.1, and on the one with the same words elsewhere', () => {
    const withoutRule = (text: string) => text.replace(/ \(1 балл.*\)$/, '');
    const [first, ...others] = atStage('analysis').map(({ position }) => position);
    expect(first?.links).toEqual(['1.1.4.01', '1.1.4.02', '1.1.4.03', '1.1.4.04']);
    expect(others.map(({ links }) => links?.map((code) => textOf(code)))).toEqual(
      others.map(({ text }) => [withoutRule(text)]),
    );
    const own = (code: string, link: string) => link.startsWith(`${code.slice(0, 3)}.4.`);
    expect(others.every(({ code, links }) => links?.every((link) => own(code, link)))).toBe(true);
    // 2.3 lists three items for analysis and four for monitoring.
    const resting = new Set([first, ...others].flatMap((position) => position?.links ?? []));
    expect(atStage('monitoring').filter(({ position }) => !resting.has(position.code))).toMatchObject([
      { position: { code: '2.3.4.03', text: 'по качеству программ дополнительного профессионального образования' } },
    ]);
  });

  it('links nothing else', () => {
    const linking = rows.filter(({ position }) => position.links !== undefined).map(({ group }) => group.stage);
    expect(new Set(linking)).toEqual(new Set(['monitoring', 'analysis']));
  });

  it.each([
    ['по сопровождение профессионального', 3],
    ['по взаимодействую с', 3],
    ['профориентационным мероприятий', 1],
    ['на повышения качества', 1],
    ['безопасности физической, информационной и психологической безопасности', 1],
    ['ОО и СПО', 1],
  ])('leaves the misprint «%s» as written, and says so in the notes', (misprint, times) => {
    expect(rows.filter(({ position }) => position.text.includes(misprint))).toHaveLength(times);
    const named = misprint.split(' ').slice(0, 2).join(' ');
    expect(framework.notes.filter(({ found }) => found.includes(named))).toHaveLength(1);
  });
});

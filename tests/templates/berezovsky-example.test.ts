import { readTemplate } from '../../scripts/templates/read-template';
import type { Example } from '../../src/catalog/example-schema';
import { frameworkRows } from './framework-rows';
import { oneLine, openSeeds, root } from './seed-documents';

const example = readTemplate(root, 'example', 'berezovsky-2021').value;
const framework = readTemplate(root, 'framework', example.framework).value;
const { rows } = frameworkRows(framework);
const rowOf = (code: string) => {
  const row = rows.find(({ position }) => position.code === code);
  return row && { stage: row.group.stage, position: row.position };
};
const seeds = openSeeds(framework.sources.filter(({ id }) => id === '000'));

const clausesIn = (text: string) => [...text.matchAll(/п\. (\d(?:\.\d)+)/g)].map(([, number = '']) => number);
const quotesIn = (text: string) => [...text.matchAll(/«([^«»]+)»/g)].map(([, quote = '']) => quote);
/** What a comment quotes from each clause; a comment that names no clause quotes from the answer's only one. */
const quotedFrom = ({ clause, comment }: Example['answers'][number]) =>
  comment
    .split(/(?=Показатель \(п\.|Цель \(п\.)/)
    .filter((part) => quotesIn(part).length > 0)
    .map((part) => ({ clause: clausesIn(part)[0] ?? clausesIn(clause)[0] ?? '', quotes: quotesIn(part) }));

describe('the filled example of Берёзовский', () => {
  it('answers positions of its framework only, each once, in their order, with an answer of their scale', () => {
    const order = rows.map(({ position }) => position.code);
    const codes = example.answers.map(({ code }) => code);
    expect(codes.filter((code) => !order.includes(code))).toEqual([]);
    expect(codes).toEqual(order.filter((code) => codes.includes(code)));
    const offScale = example.answers.filter(({ code, answer }) => {
      const scale = framework.scales[rowOf(code)?.position.scale ?? ''] ?? [];
      return !scale.some((step) => step.split(' — ')[0] === answer);
    });
    expect(offScale).toEqual([]);
  });

  // An order sets rules; it does not prove that monitoring took place, nor whether an indicator does harm.
  it('answers goals, indicators and methods only, and no penalty', () => {
    const answered = example.answers.map(({ code }) => rowOf(code));
    expect(new Set(answered.map((row) => row?.stage))).toEqual(new Set(['goals', 'indicators', 'methods']));
    expect(answered.filter((row) => row?.position.basis === 'penalty')).toEqual([]);
  });

  // Counted by hand while reading the order: 43 goals of 53, 31 indicators of 49 (27 with their goal), methods of 6 systems.
  it('leaves unanswered what the order does not support', () => {
    const given = (stage: string, answer: string) =>
      example.answers.filter((own) => rowOf(own.code)?.stage === stage && own.answer === answer).length;
    expect([given('goals', '1'), given('indicators', '2'), given('indicators', '1'), given('methods', '1')]).toEqual([
      43, 27, 4, 6,
    ]);
    expect(example.answers).toHaveLength(80);
  });

  it('gives each answer a registered document, a clause and a quotation from every clause it names', () => {
    const documents = example.documents.map(({ number }) => number);
    expect(documents).toEqual([1, 2]);
    for (const answer of example.answers) {
      expect([answer.code, documents.includes(answer.document)]).toEqual([answer.code, true]);
      expect(
        quotedFrom(answer)
          .map(({ clause }) => clause)
          .sort(),
      ).toEqual(clausesIn(answer.clause).sort());
    }
  });

  it('gives an indicator 2 only when it quotes the indicator and its goal', () => {
    const full = example.answers.filter(({ answer }) => answer === '2');
    expect(full.filter(({ comment }) => !/^Показатель \(.*\. Цель \(/.test(comment))).toEqual([]);
  });

  it('says that it is an illustration, and why stages 4-9 are blank', () => {
    expect(example.note).toMatch(/^Это иллюстрация: /);
    expect(example.note).toContain('Этапы 4-9 пусты');
  });

  it('leaves blank in the passport what the order does not say', () => {
    const blank = Object.entries(example.passport).flatMap(([key, value]) => (value === '' ? [key] : []));
    expect(blank).toEqual([
      'municipality_short',
      'methodical_centre',
      'oktmo',
      'period_from',
      'period_to',
      'reporting_date',
    ]);
    const rendered = framework.placeholders?.find(({ source }) => source === '000')?.values ?? {};
    expect(example.passport).toMatchObject(rendered);
  });
});

seeds.describe('the filled example against the order itself', () => {
  const order = seeds.textOf('000');
  // Clauses by their printed numbers, wrong ones included; 2.4.4 stands twice and then holds both.
  const clauses = new Map<string, string>();
  for (const part of order.split(/\n(?=\s*\d\.\d(?:\.\d)?\.\s)/)) {
    const number = /^\s*(\d\.\d(?:\.\d)?)\.\s/.exec(part)?.[1];
    if (number) clauses.set(number, `${clauses.get(number) ?? ''} ${oneLine(part)}`);
  }

  it('names clauses that the order has, of the very stage and system it answers', () => {
    for (const { code, clause, comment } of example.answers) {
      const [mechanism = 0, system = 0, stage = 0] = code.split('.').map(Number);
      // The order's own numbers: 2.1.1 for our 1.1.1; methods of 3.2 are printed as 4.8.3.
      const numbered = (at: number) => `${mechanism + 1}.${system}.${at}`.replace('3.2.3', '4.8.3');
      expect([code, clausesIn(clause).filter((number) => ![numbered(stage), numbered(1)].includes(number))]).toEqual([
        code,
        [],
      ]);
      expect([...clausesIn(clause), ...clausesIn(comment)].filter((number) => !clauses.has(number))).toEqual([]);
      expect(clausesIn(clause)).toContain(numbered(stage));
    }
  });

  it('quotes word for word from the clause it names', () => {
    const quotations = example.answers.flatMap((answer) =>
      quotedFrom(answer).flatMap(({ clause, quotes }) => quotes.map((quote) => ({ code: answer.code, clause, quote }))),
    );
    expect(quotations.length).toBeGreaterThan(120);
    expect(quotations.filter(({ clause, quote }) => !clauses.get(clause)?.includes(quote))).toEqual([]);
  });

  it('registers the order itself and the one it names, by their own title, number and date', () => {
    const text = oneLine(order);
    const [own, named] = example.documents;
    expect(text).toContain(`от 09.02.2021 года №22 ${own?.title}`);
    expect(text).toContain(`от 18.12.2020 №129 «${named?.title}»`);
    expect(example.documents).toMatchObject([
      { kind: 'Приказ', reg_number: '22', date: '2021-02-09', link: '', open: '' },
      { kind: 'Приказ', reg_number: '129', date: '2020-12-18', link: '', open: '' },
    ]);
    expect(new Set(example.answers.map(({ document }) => document))).toEqual(new Set([1]));
  });

  it('names the municipality, its region and its body as the order does, in the case each place asks for', () => {
    const heading = oneLine(order.slice(0, 400)).toLowerCase();
    const { of_municipality, region_genitive, authority } = example.passport;
    expect(heading).toContain(`администрация ${of_municipality} ${region_genitive} ${authority}`.toLowerCase());
    expect([example.passport.municipality, example.passport.in_municipality]).toEqual([
      'Березовский городской округ',
      'Березовском городском округе',
    ]);
  });
});

import type { Example } from '../../src/catalog/example-schema';
import { tellAfter } from './tell-problems';

const first = (copy: Example) => copy.answers[0] as Example['answers'][number];

describe('the author of a filled example is told of', () => {
  it.each<[string, (copy: Example) => unknown, string]>([
    [
      'a code that its framework does not have',
      (copy) => Object.assign(first(copy), { code: '1.1.1.59' }),
      'answers.0.code: expected a position of municipal-model, found 1.1.1.59',
    ],
    [
      'an answer off the scale',
      (copy) => Object.assign(first(copy), { answer: '2' }),
      'answers.0.answer: expected one of 0; 1, found 2',
    ],
    [
      'a document that is not registered',
      (copy) => Object.assign(first(copy), { document: 3 }),
      'answers.0.document: expected a document of 1, 2, found 3',
    ],
    [
      'a position answered twice',
      (copy) => Object.assign(first(copy), { code: '1.1.1.02' }),
      'answers.1: expected every name once, found 1.1.1.02 twice',
    ],
    [
      'a row of the register twice',
      (copy) => Object.assign(copy.documents[1] ?? {}, { number: 1 }),
      'documents.1: expected every name once, found documents/1 twice',
    ],
    [
      'a day that no calendar has',
      (copy) => Object.assign(copy.documents[0] ?? {}, { date: '2021-02-29' }),
      'documents.0.date: expected a day of the calendar, found "2021-02-29"',
    ],
    [
      'an answer without its clause',
      (copy) => Object.assign(first(copy), { clause: '' }),
      'answers.0.clause: expected words joined by one ordinary space, found ""',
    ],
    [
      'a placeholder, which nothing fills here',
      (copy) => Object.assign(copy, { title: 'Пример: {municipality}' }),
      'title: expected words without placeholders, found "Пример: {municipality}"',
    ],
    [
      'a comment of two lines',
      (copy) => Object.assign(first(copy), { comment: 'Цель\nназвана' }),
      'answers.0.comment: expected words joined by one ordinary space, or nothing in quotes, found "Цель\\nназвана"',
    ],
    [
      'an id that is not the name of its file',
      (copy) => Object.assign(copy, { id: 'berezovsky-2022' }),
      'id: expected its own name berezovsky-2021, found berezovsky-2022',
    ],
  ])('%s', (_, edit, sentence) => {
    expect(tellAfter('example', 'berezovsky-2021', edit)).toContain(sentence);
  });
});

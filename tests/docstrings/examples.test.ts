import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readTemplate } from '../../scripts/templates/read-template';
import { readRubricTable } from '../../src/catalog/read-rubric-table';
import { readDeadline } from '../../src/roadmap/read-deadline';
import { makeLexicon } from '../../src/roadmap/split-deadline';
import { readMiniRubric } from '../examples/read-examples';
import { readDocstrings } from './read-docstrings';

// Names that examples may use besides the exports of their own file.
const { rubric } = readRubricTable(readMiniRubric());
const position = rubric.positions[0];
const scale = rubric.positions[2]?.scale;
const { value: framework } = readTemplate('.', 'framework', 'federal-2020');
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const { findTemplate } = require('../../src/catalog/find-template');
const lexicon = makeLexicon(readTemplate('.', 'deadline-words', 'russian').value);
const reading = readDeadline('ежегодно', lexicon);
const { findCrosswalk } = require('../../src/catalog/find-crosswalk');
const { value: deliverables } = readTemplate('.', 'deliverables', 'concept-2020');
const { value: cycle } = readTemplate('.', 'cycle', 'municipal-2021');
const { value: crosswalk } = readTemplate('.', 'crosswalk', 'crosswalk');
const KNOWN: Record<string, unknown> = {
  rubric,
  position,
  scale,
  framework,
  findTemplate,
  findCrosswalk,
  deliverables,
  crosswalk,
  cycle,
  sha256,
  lexicon,
  reading,
};

const examples = ['src/catalog', 'src/answers', 'src/scoring', 'src/roadmap', 'src/indicators'].flatMap(readDocstrings);

test('the rooms of judging have examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(12);
});

test.each(examples.map(({ file, name, example }) => [`${file}: ${name}`, file, example] as const))(
  'the example of %s holds',
  (_, file, example) => {
    const [expression = '', value = ''] = example.split(' // ');
    const names = { ...KNOWN, ...require(join(process.cwd(), file)) };
    const result = new Function(...Object.keys(names), `return (${expression})`)(...Object.values(names));
    // A value that ends with … is shown from its beginning only.
    const said = JSON.stringify(result);
    if (value.endsWith("…'")) expect(said).toContain(value.slice(1, -2));
    else expect(said).toBe(value);
  },
);

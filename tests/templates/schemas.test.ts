import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Ajv } from 'ajv';
import { readTemplateFile } from '../../scripts/templates/read-template-file';
import { templateSchemas } from '../../scripts/templates/template-schemas';
import { root } from './seed-documents';

// What an author's editor knows of a template, before `npm run templates` says the rest.
const folder = join(root, 'templates/schemas');
const schemas = templateSchemas();
const files = readdirSync(join(root, 'templates'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => join(root, 'templates', file))
  .sort();
/** Which kind of file it is, by where it stands. */
function schemaOf(file: string): string {
  const [kind = '', name = '', part] = relative(join(root, 'templates'), file).split('/');
  const shape =
    { frameworks: 'framework', cycles: 'cycle', roadmaps: 'roadmap', examples: 'example', deadlines: 'deadline-words' }[
      kind
    ] ?? kind;
  if (kind === 'crosswalk.yaml') return 'crosswalk.schema.json';
  if (name === 'deadline-wordings.yaml') return 'deadline-wordings.schema.json';
  return `${shape}${part === 'systems' ? '-system' : ''}.schema.json`;
}

test('the schemas for editors are what the catalog makes: otherwise run `npm run build`', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(schemas).sort());
  const stale = Object.keys(schemas).filter((name) => readFileSync(join(folder, name), 'utf8') !== schemas[name]);
  expect(stale).toEqual([]);
});

test('every file names the schema of its kind in its first line, by a path that leads there', () => {
  expect(files.length).toBeGreaterThan(40);
  const wrong = files.filter((file) => {
    const [first] = readFileSync(file, 'utf8').split('\n');
    return first !== `# yaml-language-server: $schema=${relative(dirname(file), join(folder, schemaOf(file)))}`;
  });
  expect(wrong).toEqual([]);
});

test('every file is right in the eyes of its editor, and a misspelt word is not', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const judges = new Map(Object.entries(schemas).map(([name, text]) => [name, ajv.compile(JSON.parse(text))]));
  for (const file of files) {
    const judge = judges.get(schemaOf(file));
    const value = readTemplateFile(file).value as object;
    expect({ file, right: judge?.(value), errors: judge?.errors }).toEqual({ file, right: true, errors: null });
    expect({ file, right: judge?.({ ...value, titel: '' }) }).toEqual({ file, right: false });
  }
});

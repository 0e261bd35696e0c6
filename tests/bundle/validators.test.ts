import { build } from 'esbuild';
import fc from 'fast-check';
import { z } from 'zod';
import { shippedSchemas } from '../../scripts/build/shipped-schemas';
import { virtualModules } from '../../scripts/build/virtual-modules';
import { anyPayload, type PayloadSchema } from './any-payload';
import { type BareContext, runBare } from './run-bare';

const SCHEMAS = Object.entries(shippedSchemas());
const INPUTS = 500;

let shipped: BareContext;
beforeAll(async () => {
  const root = process.cwd();
  const bundle = await build({
    stdin: { contents: "export * from 'mcqm:validators';", resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Validators',
    target: 'es2018',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    minify: true,
    tsconfigRaw: {},
    plugins: [virtualModules(root)],
  });
  shipped = runBare(bundle.outputFiles[0]?.text ?? '');
});

test.each(SCHEMAS)('the shipped validator %s says what the schema says of every input', (name, schema) => {
  const inputs = fc.sample(anyPayload(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as PayloadSchema), {
    numRuns: INPUTS,
    seed: 22,
  });
  // Both see what a call brings: JSON, parsed.
  const texts = inputs.map((input) => JSON.stringify(input));
  const expected = texts.map((text) => [text, schema.safeParse(JSON.parse(text)).success]);
  const said = shipped.evaluate(
    `${JSON.stringify(texts)}.map(function (text) { return [text, Validators.${name}(JSON.parse(text))]; })`,
  );
  expect(said).toEqual(expected);
  const good = expected.filter(([, right]) => right).length;
  expect({ name, good: good >= 20, bad: INPUTS - good >= 20 }).toEqual({ name, good: true, bad: true });
});

test('after a refusal the validator tells where it broke', () => {
  expect(shipped.evaluate(`(Validators.jobPayload({ job: 5 }), Validators.jobPayload.errors[0])`)).toEqual({
    instancePath: '/job',
    keyword: 'type',
  });
});

test('a prototype slipped into the JSON is one key too many', () => {
  expect(shipped.evaluate(`Validators.jobPayload(JSON.parse('{"job":"a","__proto__":{"x":1}}'))`)).toBe(false);
});

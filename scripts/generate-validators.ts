import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { type ZodType, z } from 'zod';

/**
 * Code of one function per schema that says whether a value has the shape, so that no schema library ships.
 * Lengths are counted as zod counts them, in characters rather than UTF-16 units, and patterns have no flags.
 *
 * @returns an ES module, or CommonJS where jest asks for it
 */
export function generateValidators(schemas: Record<string, ZodType>, format: 'esm' | 'cjs'): string {
  const ajv = new Ajv({
    code: { source: true, esm: format === 'esm', lines: true },
    strict: true,
    messages: false,
    unicodeRegExp: false,
  });
  const names = Object.keys(schemas);
  for (const name of names) {
    ajv.addSchema(z.toJSONSchema(schemas[name] as ZodType, { target: 'draft-7', io: 'input' }), name);
  }
  const write = typeof standalone === 'function' ? standalone : (standalone as { default: typeof standalone }).default;
  return write(ajv, Object.fromEntries(names.map((name) => [name, name])));
}

import fc from 'fast-check';

/** The part of JSON Schema that the payloads use. */
export interface PayloadSchema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, PayloadSchema>;
  items?: PayloadSchema;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
}

/** Values around a schema: right ones, ones just over a bound, and ones with a part missing, strange or too much. */
export function anyPayload(schema: PayloadSchema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 3, arbitrary: near(schema) }, { weight: 2, arbitrary: bent(near(schema)) }, strange);
}

/** Nothing that a payload is made of. */
const strange = fc.constantFrom<unknown>(null, true, '', 0, -1, 1.5, 2 ** 53, 'текст', [], {}, [[]], { '': 1 });

function near(schema: PayloadSchema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, own]) => [key, near(own)])),
      );
    case 'array': {
      const sizes = [1, 2, (schema.minItems ?? 1) - 1, schema.maxItems ?? 3, (schema.maxItems ?? 3) + 1];
      return fc
        .constantFrom(...sizes)
        .chain((size) => fc.array(near(schema.items ?? {}), { minLength: size, maxLength: size }));
    }
    case 'integer':
      return fc.constantFrom(1, 0, 7, -1, 1.5, 2 ** 53 - 1, 2 ** 53, '1');
    case 'string':
      return text(schema);
    default:
      throw new Error(`The generator knows no ${schema.type}`);
  }
}

/** Mostly right strings; some at the bound and just over it, some of letters that take two units. */
function text({ minLength = 0, maxLength = 40, pattern }: PayloadSchema): fc.Arbitrary<string> {
  if (pattern) {
    const samples = ['1.1.4.03', '2024', '1.1', '2.5', '', '1.10', '0.1', '2024\n', '20', '1,1', 'да'];
    const fitting = samples.filter((sample) => new RegExp(pattern).test(sample));
    return fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...fitting) },
      { weight: 1, arbitrary: fc.constantFrom(...samples) },
    );
  }
  const wide = '😀'.repeat(Math.floor(maxLength / 2));
  const rare = fc.constantFrom('я'.repeat(maxLength), 'я'.repeat(maxLength + 1), wide, `${wide}😀`, '', '\u0000');
  return fc.oneof({ weight: 12, arbitrary: fc.string({ minLength: Math.max(1, minLength), maxLength: 20 }) }, rare);
}

/** One thing wrong somewhere: a key gone, a key too many, or a part replaced. */
function bent(good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(good, fc.nat(), fc.nat(2), strange).map(([value, pick, way, other]) => bend(value, pick, way, other));
}

function bend(value: unknown, pick: number, way: number, other: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return other;
  const keys = Object.keys(value);
  const key = keys[pick % Math.max(1, keys.length)];
  if (key === undefined || way === 0) return { ...value, extra: other };
  const own = (value as Record<string, unknown>)[key];
  if (typeof own === 'object' && own !== null && pick % 2 === 0)
    return { ...value, [key]: bend(own, pick, way, other) };
  if (way === 1) return { ...value, [key]: other };
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

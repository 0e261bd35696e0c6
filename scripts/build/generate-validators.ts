import { type Node, type ObjectExpression, type Property, parse } from 'acorn';
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
  return shortenErrors(write(ajv, Object.fromEntries(names.map((name) => [name, name]))));
}

/** A refusal keeps its place and the name of the rule; the rest of what ajv tells is a third of the code, and unread. */
function shortenErrors(code: string): string {
  const cuts: { start: number; end: number; kept: string }[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isNode(value)) {
      if (isRefusal(value)) {
        const [first, last] = [value.properties[0], value.properties[value.properties.length - 1]] as Property[];
        const kept = value.properties.filter((property) => ['instancePath', 'keyword'].includes(nameOf(property)));
        cuts.push({
          start: first?.start ?? value.start,
          end: last?.end ?? value.end,
          kept: kept.map(({ start, end }) => code.slice(start, end)).join(),
        });
      } else Object.values(value).forEach(visit);
    }
  };
  visit(parse(code, { ecmaVersion: 2020, sourceType: 'module' }));
  return cuts.reduceRight((text, { start, end, kept }) => text.slice(0, start) + kept + text.slice(end), code);
}

function isRefusal(node: Node): node is ObjectExpression {
  if (node.type !== 'ObjectExpression') return false;
  const names = (node as ObjectExpression).properties.map(nameOf);
  return names.includes('instancePath') && names.includes('schemaPath') && names.includes('params');
}

function nameOf(property: ObjectExpression['properties'][number]): string {
  return property.type === 'Property' && property.key.type === 'Identifier' ? property.key.name : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

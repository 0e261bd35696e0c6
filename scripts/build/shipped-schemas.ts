import type { ZodType } from 'zod';
import * as payloads from '../../src/actions/payload-schema';

/**
 * The schemas whose validators ship in the add-on, by the name the code imports from `mcqm:validators`.
 * Their types are declared in src/actions/mcqm-validators.d.ts.
 */
export function shippedSchemas(): Record<string, ZodType> {
  const schemas: Record<string, ZodType> = {};
  for (const module of [payloads]) {
    for (const [name, schema] of Object.entries(module)) {
      if (name in schemas) throw new Error(`Two shipped schemas are called ${name}`);
      schemas[name] = schema;
    }
  }
  return schemas;
}

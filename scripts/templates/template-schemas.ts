import { type ZodType, z } from 'zod';
import { templateShapes } from './template-shapes';

/**
 * Schemas that an editor of YAML understands, by the name of their file in templates/schemas: one for each kind of file.
 * They hold what one file can say; what takes more than one file to judge is the work of `npm run templates`.
 *
 * @example Object.keys(templateSchemas())[0] // 'framework.schema.json'
 */
export function templateSchemas(): Record<string, string> {
  const texts: Record<string, string> = {};
  const add = (name: string, schema: ZodType) => {
    // Draft 7 is what editors' YAML servers know best.
    const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'ref' });
    texts[`${name}.schema.json`] = `${JSON.stringify(json, null, 2)}\n`;
  };
  for (const [shape, { file, system }] of Object.entries(templateShapes)) {
    add(shape, file);
    if (system) add(`${shape}-system`, system);
  }
  return texts;
}

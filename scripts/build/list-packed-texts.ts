import type { PackedTemplates } from './pack-templates';

/** Every text that ships beside the program, whatever it is called there. */
export function listPackedTexts(packed: PackedTemplates): string[] {
  return Object.values<string | Record<string, string>>({ ...packed }).flatMap((own) =>
    typeof own === 'string' ? [own] : Object.values(own),
  );
}

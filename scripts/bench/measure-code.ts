import { type Node, parse } from 'acorn';

/** Bytes of Code.js: what is program, and what is template text carried along. */
export interface CodeSize {
  readonly code: number;
  readonly templates: number;
}

/**
 * Measures Code.js. A literal counts as template text when it is one of the texts, whatever quotes it is written in.
 *
 * @param code the file's text
 * @param texts the packed templates and examples, as `packTemplates` gives them
 */
export function measureCode(code: string, texts: readonly string[]): CodeSize {
  const known = new Set(texts);
  let templates = 0;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isNode(value)) {
      if (value.type === 'Literal' && known.has((value as { value?: unknown }).value as string)) {
        templates += Buffer.byteLength(code.slice(value.start, value.end));
      } else Object.values(value).forEach(visit);
    }
  };
  visit(parse(code, { ecmaVersion: 2019 }));
  return { code: Buffer.byteLength(code) - templates, templates };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

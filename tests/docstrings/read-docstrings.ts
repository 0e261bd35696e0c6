import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** An `@example` of an exported function: `expression // value`, or a formula as a sheet holds it. */
export interface Docstring {
  file: string;
  name: string;
  example: string;
}

/** Every example in a room. */
export function readDocstrings(room: string): Docstring[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort()
    .flatMap((name) => readFile(join(room, name)));
}

function readFile(file: string): Docstring[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) => {
    if (!ts.isFunctionDeclaration(statement) || !statement.name) return [];
    const name = statement.name.text;
    return ts
      .getJSDocTags(statement)
      .filter((tag) => tag.tagName.text === 'example')
      .map((tag) => ({ file, name, example: (ts.getTextOfJSDocComment(tag.comment) ?? '').trim() }));
  });
}

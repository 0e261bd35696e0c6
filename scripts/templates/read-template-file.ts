import { readFileSync } from 'node:fs';
import { isScalar, LineCounter, type Node, parseDocument, Scalar, visit } from 'yaml';

/** One YAML file of a template: its value, and the way from a place in the value back to the line. */
export interface TemplateFile {
  /** As problems name it. */
  readonly path: string;
  /** `null` when the file is no YAML. */
  readonly value: unknown;
  readonly problems: string[];
  lineOf(path: readonly (string | number)[]): number;
}

/**
 * Reads a YAML file so that nothing is lost silently: a comment behind a value is refused (an unquoted `#` would cut
 * the text), and so are texts of several words without quotes. A comment on a line of its own is no part of the data.
 *
 * @param file where the file is
 * @param path how problems name it
 * @returns the value and every problem as `file:line expected …, found …`
 */
export function readTemplateFile(file: string, path = file): TemplateFile {
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: counter, strict: true, uniqueKeys: true });
  const line = (node: Node | null | undefined) => counter.linePos(node?.range?.[0] ?? 0).line;
  const problems = document.errors.map((error) => `${path}:${error.linePos?.[0].line ?? 1} ${error.message}`);
  visit(document, {
    Scalar(key, node) {
      if (node.comment) {
        problems.push(`${path}:${line(node)} expected no comment behind a value, found #${node.comment}`);
      }
      const plain = node.type === Scalar.PLAIN && typeof node.value === 'string';
      if (plain && key !== 'key' && /\s/.test(String(node.value))) {
        problems.push(`${path}:${line(node)} expected text in double quotes, found ${node.value}`);
      }
    },
  });
  const lineOf = (place: readonly (string | number)[]): number => {
    for (let length = place.length; length > 0; length--) {
      const node = document.getIn(place.slice(0, length), true);
      if (isScalar(node) || (node as Node | undefined)?.range) return line(node as Node);
    }
    return 1;
  };
  return { path, value: document.errors.length > 0 ? null : document.toJS(), problems, lineOf };
}

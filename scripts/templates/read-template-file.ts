import { readFileSync } from 'node:fs';
import { isScalar, Lexer, LineCounter, type Node, parseDocument, Scalar, visit } from 'yaml';

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
  const text = readFileSync(file, 'utf8');
  const document = parseDocument(text, { lineCounter: counter, strict: true, uniqueKeys: true });
  const line = (node: Node | null | undefined) => counter.linePos(node?.range?.[0] ?? 0).line;
  const problems = document.errors.map((error) => `${path}:${error.linePos?.[0].line ?? 1} ${error.message}`);
  for (const { at, comment } of listTrailingComments(text)) {
    problems.push(`${path}:${at} expected no comment behind a value, found ${comment}`);
  }
  visit(document, {
    Scalar(key, node) {
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

/** Marks of the lexer that are no part of the text: begin of a document, end of a broken flow, a scalar comes. */
const [DOCUMENT, FLOW_END, SCALAR] = ['\u0002', '\u0018', '\u001f'];

/** Comments that stand behind something on their line: behind a text, a bracket or a key. */
function listTrailingComments(text: string): { at: number; comment: string }[] {
  const found: { at: number; comment: string }[] = [];
  let before = '';
  let last = '';
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && last !== SCALAR && /\S/.test(before.slice(before.lastIndexOf('\n') + 1))) {
      found.push({ at: before.split('\n').length, comment: token });
    }
    if (token !== DOCUMENT && token !== FLOW_END && token !== SCALAR) before += token;
    last = token;
  }
  return found;
}

import { CommandError } from './command-error';
import { EXIT } from './exit-codes';

/** The command line in parts: plain words, and options with their values. */
export interface Words {
  readonly plain: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** Options that take no value. */
const FLAGS = new Set(['json', 'save', 'repair', 'help']);
const VALUES = new Set(['framework', 'systems', 'passport', 'level', 'out', 'year', 'to', 'region', 'rubric']);

/**
 * @throws CommandError that names the option and what there is
 * @example readWords(['a.xlsx', '--out', 'b.json']).options.get('out') // "b.json"
 */
export function readWords(words: readonly string[]): Words {
  const plain: string[] = [];
  const options = new Map<string, string>();
  const queue = [...words];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (!word.startsWith('--')) {
      plain.push(word);
      continue;
    }
    const [name = '', given] = word.slice(2).split(/=(.*)/s);
    if (FLAGS.has(name) && given === undefined) options.set(name, '');
    else if (VALUES.has(name)) {
      const value = given ?? queue.shift();
      if (value === undefined || value === '') throw new CommandError(`После --${name} нужно значение.`, EXIT.usage);
      options.set(name, value);
    } else {
      const all = [...FLAGS, ...VALUES].map((option) => `--${option}`).join(', ');
      throw new CommandError(`Ключа «${word}» нет; есть ${all}.`, EXIT.usage);
    }
  }
  return { plain, options };
}

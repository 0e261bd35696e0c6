import { argumentsOf, readExamples } from '../examples/read-examples';
import { readDist } from './read-dist';
import { runBare } from './run-bare';

const bare = runBare(readDist('Code.js'));

/** A value as an expression of the script: JSON, with dates made inside the realm as Sheets makes them. */
function write(value: unknown): string {
  return JSON.stringify(value).replace(/\{"date":("[^"]+")\}/g, 'new Date($1)');
}

describe.each(readExamples())('in the bundle: $title', (example) => {
  test.each(example.expect.map((expected) => [`${expected.call} ${expected.scope ?? ''}`.trim(), expected] as const))(
    '%s',
    (_, expected) => {
      const call = () => bare.evaluate(`${expected.call}(${argumentsOf(example, expected).map(write).join(', ')})`);
      if (expected.throws === undefined) expect(call()).toEqual(expected.gives);
      else expect(call).toThrow(expect.objectContaining({ message: expected.throws }));
    },
  );
});

import { callFunction } from '../addon/call-function';
import { argumentsOf, type Example, readExamples } from './read-examples';

describe.each(readExamples())('$file: $title', (example: Example) => {
  test('says where its numbers come from', () => {
    expect(example.source).toMatch(/\S/);
  });

  test.each(example.expect.map((expected) => [`${expected.call} ${expected.scope ?? ''}`.trim(), expected] as const))(
    '%s',
    (_, expected) => {
      const call = () => callFunction(expected.call, ...argumentsOf(example, expected).map(reviveDates));
      if (expected.throws === undefined) expect(call()).toEqual(expected.gives);
      else expect(call).toThrow(new Error(expected.throws));
    },
  );
});

/** JSON knows no dates: `{ "date": "2024-01-31T21:00:00Z" }` stands for what a sheet hands over. */
function reviveDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reviveDates);
  const date = (value as { date?: string } | null)?.date;
  return date === undefined ? value : new Date(date);
}

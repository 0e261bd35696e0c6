import { createScriptRun, type ScriptReply } from '../../../../src/host/local/studio/page/addon/create-script-run';

type Runner = {
  withSuccessHandler(handler: (value: unknown, user: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error, user: unknown) => void): Runner;
  withUserObject(value: unknown): Runner;
  call(...args: unknown[]): void;
};

/** A runner over a script that answers when told. */
function open() {
  const sent: { name: string; args: string; answer: (reply: ScriptReply) => void }[] = [];
  const run = createScriptRun((name, args) => new Promise((answer) => sent.push({ name, args, answer }))) as Runner;
  return { run, sent };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('google.script.run', () => {
  it('gives the value, or the error, and the user object to the handlers of its own call', async () => {
    const { run, sent } = open();
    const heard: unknown[] = [];
    const asked = run.withSuccessHandler((value, user) => heard.push([value, user]));
    asked.withUserObject('первый').call('a');
    asked
      .withUserObject('второй')
      .withFailureHandler((error, user) => heard.push([error.message, user]))
      .call({ list: [1, null] });
    sent[1]?.answer({ ok: false, error: 'нельзя' });
    sent[0]?.answer({ ok: true, json: '{"points":3}' });
    await settle();
    expect(sent.map(({ name, args }) => [name, args])).toEqual([
      ['call', '["a"]'],
      ['call', '[{"list":[1,null]}]'],
    ]);
    expect(heard).toEqual([
      ['нельзя', 'второй'],
      [{ points: 3 }, 'первый'],
    ]);
  });

  it('turns undefined inside an array into null, as Google does', () => {
    const { run, sent } = open();
    run.call([1, undefined]);
    expect(sent[0]?.args).toBe('[[1,null]]');
  });

  const circle: Record<string, unknown> = {};
  circle.self = circle;
  it.each([
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a date deep inside', { rows: [[new Date(0)]] }],
    ['a map', new Map()],
    ['a circle', circle],
  ])('refuses %s before anything is sent', (_name, value) => {
    const { run, sent } = open();
    expect(() => run.call('a', value)).toThrow(new TypeError('Failed due to illegal value in property: 1'));
    expect(sent).toEqual([]);
  });

  it('runs ten calls at once; the eleventh waits for one of them', async () => {
    const { run, sent } = open();
    for (let call = 0; call < 11; call += 1) run.call(call);
    await settle();
    expect(sent).toHaveLength(10);
    sent[3]?.answer({ ok: true });
    await settle();
    expect(sent).toHaveLength(11);
  });
});

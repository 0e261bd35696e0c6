import { hasScreen } from '../../../../src/host/local/studio/command/has-screen';
import { readOptions } from '../../../../src/host/local/studio/command/read-options';

describe('the options of npm start', () => {
  it('are all optional', () => {
    expect(readOptions([])).toEqual({ file: null, port: 0, openBrowser: true, startNew: false });
  });

  it.each([[['--file', 'a.json', '--new']], [['--file=a.json', '--new']]])(
    'take a value after a space or an equals sign: %j',
    (words) => {
      expect(readOptions(words)).toEqual({ file: 'a.json', port: 0, openBrowser: true, startNew: true });
    },
  );

  it.each([
    ['1023', false],
    ['1024', true],
    ['65535', true],
    ['65536', false],
    ['80a', false],
    ['1e4', false],
  ])('take a port only from 1024 to 65535: %s', (port, fits) => {
    if (fits) expect(readOptions(['--port', port]).port).toBe(Number(port));
    else
      expect(() => readOptions(['--port', port])).toThrow(
        `Порт «${port}» не подходит: нужно целое число от 1024 до 65535.`,
      );
  });

  it('say what is unknown and what there is', () => {
    expect(() => readOptions(['--prot', '8090'])).toThrow('Параметр «--prot» неизвестен. Есть: --file <путь>');
  });

  it.each([[['--file']], [['--file=']], [['--file', '--new']]])('say what is missing: %j', (words) => {
    expect(() => readOptions(words)).toThrow('После --file ничего не указано.');
  });
});

describe('a browser is opened', () => {
  it.each([
    ['on a desktop with a screen', { DISPLAY: ':0' }, 'linux', true],
    ['under Wayland', { WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    ['not on a server', {}, 'linux', false],
    ['not in CI, screen or not', { CI: 'true', DISPLAY: ':0' }, 'linux', false],
    ['under Windows, which names no screen', {}, 'win32', true],
    ['not in CI under Windows', { CI: '1' }, 'win32', false],
  ])('%s', (_name, environment, platform, opens) => {
    expect(hasScreen(environment, platform)).toBe(opens);
  });
});

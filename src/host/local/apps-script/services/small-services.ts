import { expose } from '../frame/expose';
import { askHost } from '../frame/host-bridge';
import type { Shown } from '../sheets/objects';

type Level = 'log' | 'info' | 'warn' | 'error' | 'debug';

/** A value as a log line shows it. */
function show(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

const write =
  (level: Level) =>
  (...values: unknown[]): void =>
    askHost('log', { level, text: values.map(show).join(' ') });

/** `console` of Apps Script. */
export function scriptConsole(): Record<Level, (...values: unknown[]) => void> {
  return { log: write('log'), info: write('info'), warn: write('warn'), error: write('error'), debug: write('debug') };
}

/** `Session`: only the language of the person, which needs no permission. */
export function session(): Shown {
  return expose('Session', { getActiveUserLocale: () => askHost('userLocale') });
}

/** `ScriptApp`: only its enums; triggers and tokens need permissions that the add-on does not ask for. */
export function scriptApp(): Shown {
  return expose('ScriptApp', {});
}

/** `Logger`, with plain values. */
export function logger(): Shown {
  const shown: Shown = expose('Logger', {
    log(...values: unknown[]) {
      askHost('log', { level: 'log', text: values.map(show).join(' ') });
      return shown;
    },
  });
  return shown;
}

/** A service of Google's that the local host does not have at all: touching it is refused. */
export function missingService(name: string): Shown {
  const refuse = (key: string | symbol) => {
    throw new Error(`not implemented: ${name}.${String(key)} (не реализовано: ${name})`);
  };
  return new Proxy({}, { get: (_target, key) => (typeof key === 'symbol' ? undefined : refuse(key)) });
}

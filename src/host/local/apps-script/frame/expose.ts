import { googleEnum } from './google-enums';
import { askHost, serviceError } from './host-bridge';
import { matchesType, nameType } from './match-type';
import { COUNTED_INTERFACES, UNCOUNTED } from './service-calls';
import type { GoogleSignatures, Overload } from './signatures';

let google: GoogleSignatures | null = null;
const implementations = new WeakMap<object, { interfaceName: string; implementation: object }>();

/** Members that the language itself asks every object for. */
const LANGUAGE = new Set([
  'then',
  'toJSON',
  'constructor',
  'valueOf',
  'inspect',
  '$$typeof',
  'asymmetricMatch',
  'nodeType',
]);

/** Tells this realm what the real services have. */
export function knowSignatures(signatures: GoogleSignatures): void {
  google = signatures;
}

function signaturesOf(interfaceName: string): Record<string, Overload[]> {
  const found = google?.interfaces[interfaceName];
  if (!found) throw new Error(`${interfaceName} is no interface of Google Apps Script`);
  return found;
}

function isInstance(value: unknown, interfaceName: string): boolean {
  return typeof value === 'object' && value !== null && implementations.get(value)?.interfaceName === interfaceName;
}

function accepts({ parameters }: Overload, args: unknown[]): boolean {
  const rest = parameters.at(-1);
  const isRest = rest?.[0].startsWith('...') === true;
  const required = parameters.filter(([name]) => !name.endsWith('?') && !name.startsWith('...')).length;
  if (args.length < required || (!isRest && args.length > parameters.length)) return false;
  return args.every((value, index) => {
    const parameter = parameters[index];
    if (!parameter || parameter[0].startsWith('...')) return true;
    return (value === undefined && parameter[0].endsWith('?')) || matchesType(parameter[1], value, isInstance);
  });
}

const checked = new Set<string>();

/** An implementation may have only methods that Google has, with no more arguments than Google's; checked once each. */
function checkImplementation(interfaceName: string, implementation: object): void {
  if (checked.has(interfaceName)) return;
  checked.add(interfaceName);
  const signatures = signaturesOf(interfaceName);
  const own = implementation as Record<string, unknown>;
  for (const name in own) {
    const method = own[name];
    if (typeof method !== 'function') continue;
    const overloads = Object.hasOwn(signatures, name) ? (signatures[name] ?? []) : [];
    const most = Math.max(...overloads.map(({ parameters }) => parameters.length));
    if (method.length > most) throw new Error(`the local ${interfaceName}.${name} is not Google's`);
  }
}

/** Wraps a method: argument check, announcement to the host, call, check of what comes back. */
function guard(interfaceName: string, method: string, own: (...args: unknown[]) => unknown, implementation: object) {
  const overloads = signaturesOf(interfaceName)[method] ?? [];
  const counted = COUNTED_INTERFACES.has(interfaceName) && !UNCOUNTED.has(`${interfaceName}.${method}`);
  return (...args: unknown[]) => {
    const overload = overloads.find((one) => accepts(one, args));
    if (!overload) {
      const given = args.map(nameType).join(',');
      throw serviceError(
        `The parameters (${given}) don't match the method signature for SpreadsheetApp.${interfaceName}.${method}.`,
      );
    }
    askHost('announceCall', { name: `${interfaceName}.${method}`, counted });
    const result = own.apply(implementation, args);
    if (!matchesType(overload.result, result, isInstance)) {
      throw new Error(`the local ${interfaceName}.${method} gave ${nameType(result)}, not what Google gives`);
    }
    return result;
  };
}

/**
 * Shows an implementation to the script as Google's object: only methods that Google has, checked by its own types.
 * What Google has and the implementation lacks is refused loudly, and so is what Google does not have.
 */
export function expose<Shown extends object>(interfaceName: string, implementation: object): Shown {
  checkImplementation(interfaceName, implementation);
  const signatures = signaturesOf(interfaceName);
  const enums = google?.enumMembers[interfaceName] ?? [];
  const guarded = new Map<string, unknown>();
  const member = (key: string): unknown => {
    if (enums.includes(key)) return googleEnum(key);
    const own = (implementation as Record<string, unknown>)[key];
    if (Object.hasOwn(signatures, key)) {
      if (typeof own === 'function') {
        return guard(interfaceName, key, own as (...args: unknown[]) => unknown, implementation);
      }
      throw serviceError(`not implemented: ${interfaceName}.${key} (не реализовано: ${interfaceName}.${key})`);
    }
    if (key === 'toString') return () => interfaceName;
    if (LANGUAGE.has(key)) return undefined;
    throw new TypeError(`${interfaceName}.${key} does not exist in Google Apps Script`);
  };
  const shown = new Proxy(
    {},
    {
      get(_target, key) {
        if (typeof key === 'symbol') return undefined;
        if (!guarded.has(key)) guarded.set(key, member(key));
        return guarded.get(key);
      },
      has: (_target, key) => typeof key === 'string' && Object.hasOwn(signatures, key),
      set(_target, key) {
        throw new TypeError(`${interfaceName}.${String(key)} cannot be set`);
      },
    },
  );
  implementations.set(shown, { interfaceName, implementation });
  return shown as Shown;
}

/** The implementation behind what the script holds. */
export function implementationOf<Implementation extends object>(shown: unknown): Implementation {
  const found = implementations.get(shown as object);
  if (!found) throw new Error('not an object of the local services');
  return found.implementation as Implementation;
}

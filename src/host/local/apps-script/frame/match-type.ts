import { EnumMember, isEnum } from './google-enums';
import type { TypeText } from './signatures';

/** Tells whether a value of this realm is an instance of a named interface; given by `expose`. */
export type IsInstance = (value: unknown, interfaceName: string) => boolean;

const PRIMITIVES: Record<string, (value: unknown) => boolean> = {
  any: () => true,
  Object: () => true,
  object: (value) => typeof value === 'object' && value !== null,
  void: (value) => value === undefined,
  null: (value) => value === null,
  undefined: (value) => value === undefined,
  string: (value) => typeof value === 'string',
  Char: (value) => typeof value === 'string' && value.length === 1,
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
  Byte: (value) => Number.isInteger(value) && (value as number) >= -128 && (value as number) <= 127,
  Date: (value) => Object.prototype.toString.call(value) === '[object Date]',
};

function isPlainWith(value: unknown, keys: TypeText[]): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).every((key) => keys.includes(key));
}

/** Tells whether a value fits a type of Google's. */
export function matchesType(type: TypeText, value: unknown, isInstance: IsInstance): boolean {
  if (typeof type === 'string') {
    const primitive = PRIMITIVES[type];
    if (primitive) return primitive(value);
    if (isEnum(type)) return value instanceof EnumMember && value.enumName === type;
    return isInstance(value, type);
  }
  const [kind, ...parts] = type;
  switch (kind) {
    case '[]':
      return Array.isArray(value) && value.every((item) => matchesType(parts[0] ?? 'any', item, isInstance));
    case '|':
      return parts.some((part) => matchesType(part, value, isInstance));
    case '=':
      return value === parts[0];
    default:
      return isPlainWith(value, parts);
  }
}

/** Names a value's type as Google's message does: `(String,number)`. */
export function nameType(value: unknown): string {
  if (value === null || value === undefined) return String(value === null ? 'null' : 'undefined');
  if (Array.isArray(value)) return `${nameType(value[0])}[]`;
  if (typeof value === 'string') return 'String';
  if (typeof value === 'object') return value instanceof EnumMember ? value.enumName : 'Object';
  return typeof value;
}

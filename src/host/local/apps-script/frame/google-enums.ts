import type { GoogleSignatures } from './signatures';

/** One member of an enum of Google's: prints as its name, and so does its JSON. */
export class EnumMember {
  constructor(
    readonly enumName: string,
    readonly memberName: string,
    readonly number: number,
  ) {}
  toString(): string {
    return this.memberName;
  }
  toJSON(): string {
    return this.memberName;
  }
  name(): string {
    return this.memberName;
  }
  ordinal(): number {
    return this.number;
  }
}

const enums = new Map<string, Record<string, EnumMember>>();

/** Makes the enums of this realm from what the types say. */
export function defineEnums(signatures: GoogleSignatures): void {
  for (const [enumName, members] of Object.entries(signatures.enums)) {
    const made: Record<string, EnumMember> = {};
    members.forEach((member, number) => {
      made[member] = Object.freeze(new EnumMember(enumName, member, number));
    });
    const refuseUnknown = new Proxy(Object.freeze(made), {
      get(own, key) {
        if (typeof key === 'symbol' || key in own) return Reflect.get(own, key);
        throw new TypeError(`${enumName}.${key} does not exist in Google Apps Script`);
      },
    });
    enums.set(enumName, refuseUnknown);
  }
}

/** An enum by name, `BorderStyle`. */
export function googleEnum(enumName: string): Record<string, EnumMember> {
  const found = enums.get(enumName);
  if (!found) throw new Error(`no enum ${enumName}`);
  return found;
}

/** A member of an enum, by names. */
export function enumMember(enumName: string, memberName: string): EnumMember {
  const member = googleEnum(enumName)[memberName];
  if (!member) throw new Error(`no member ${enumName}.${memberName}`);
  return member;
}

export function isEnum(enumName: string): boolean {
  return enums.has(enumName);
}

import type { FrameworkName } from './code-header';

/** Between the shipped framework and its region: `municipal-model+tver`. */
const PLUS = '+';

/** What a region may call its rubric: small letters, digits and hyphens between them. */
const REGION = /^[a-zа-яё0-9]{1,20}(-[a-zа-яё0-9]{1,20}){0,3}$/;

/** True for a region's own name in `<id>+<region>`. */
export function isRegionName(text: string): boolean {
  return REGION.test(text);
}

/**
 * The shipped framework that a region's rubric grew from, and the region; a shipped framework and a region's whole
 * framework have no region.
 *
 * @example splitFramework('municipal-model+tver') // {"base":"municipal-model","region":"tver"}
 */
export function splitFramework(framework: string): { base: string; region: string | null } {
  const plus = framework.indexOf(PLUS);
  if (plus < 0) return { base: framework, region: null };
  return { base: framework.slice(0, plus), region: framework.slice(plus + PLUS.length) };
}

/**
 * The name an edited rubric gets when it is accepted: the region's first edition of a shipped framework is its number 1,
 * every later one raises the number. A framework that is wholly the region's own only raises its version.
 *
 * @param now the name over the codes before the edit
 * @param region the region's name; asked for only where the framework still is the shipped one
 * @param shipped true when the add-on ships a framework of the name `now`
 * @example nextEdition({ framework: 'municipal-model', version: '1' }, 'tver', true) // {"framework":"municipal-model+tver","version":"1"}
 */
export function nextEdition({ framework, version }: FrameworkName, region: string, shipped: boolean): FrameworkName {
  if (shipped) return { framework: `${framework}${PLUS}${region}`, version: '1' };
  return { framework, version: String(Number(version) + 1) };
}

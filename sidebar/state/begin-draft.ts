import { BLANK_PASSPORT } from '../../src/actions/blank-passport';
import type { FrameworkOffer, SettingsCheck } from '../../src/actions/calls';
import type { Draft, Level } from './state';

/** The draft a person starts with: the municipal level, the first framework of that level, all its systems. */
export function beginDraft(frameworks: readonly FrameworkOffer[], settings: SettingsCheck): Draft {
  const known = settings.zones.some((zone) => zone.id === settings.timeZone);
  const moscow = settings.zones.find((zone) => zone.id === 'Europe/Moscow');
  const offered = (moscow ?? settings.zones[0])?.id ?? settings.timeZone;
  return {
    level: 'municipality',
    ...takeFramework(ownLevelFirst(frameworks, 'municipality')[0]),
    passport: BLANK_PASSPORT,
    timeZone: settings.timeZoneFits || known ? settings.timeZone : offered,
  };
}

/** A framework is taken whole; the person unticks what she does not need. */
export function takeFramework(offer: FrameworkOffer | undefined): Pick<Draft, 'framework' | 'systems'> {
  return { framework: offer?.id ?? '', systems: offer?.systems.map((system) => system.number) ?? [] };
}

/** Frameworks made for the level, then the others, each in the order of the server. */
export function ownLevelFirst(frameworks: readonly FrameworkOffer[], level: Level): FrameworkOffer[] {
  return [
    ...frameworks.filter((offer) => offer.level === level),
    ...frameworks.filter((offer) => offer.level !== level),
  ];
}

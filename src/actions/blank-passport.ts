import type { PassportInput } from './payload-schema';

/** The passport of a person who fills in nothing: every field may wait. */
export const BLANK_PASSPORT: PassportInput = {
  municipality: '',
  municipalityShort: '',
  inMunicipality: '',
  oktmo: '',
  regionGenitive: '',
  authority: '',
  methodicalCentre: '',
  year: '',
};

import type { Placeholder } from '../catalog/placeholders';

interface Filling {
  /** Field of «Паспорт» that holds the name. */
  readonly field: string;
  /** What the text says where the passport has no name for it: true of any municipality. */
  readonly unnamed: string;
}

const FILLINGS: Readonly<Record<Placeholder, Filling>> = {
  municipality: { field: 'municipality', unnamed: 'муниципалитет' },
  municipality_short: { field: 'municipalityShort', unnamed: 'муниципалитет' },
  of_municipality: { field: 'ofMunicipality', unnamed: 'муниципалитета' },
  in_municipality: { field: 'inMunicipality', unnamed: 'муниципалитете' },
  region_genitive: { field: 'regionGenitive', unnamed: 'субъекта Российской Федерации' },
  in_region: { field: 'inRegion', unnamed: 'субъекте Российской Федерации' },
  authority: { field: 'authority', unnamed: 'орган управления образованием' },
  methodical_centre: { field: 'methodicalCentre', unnamed: 'методический центр' },
  years: { field: 'year', unnamed: 'отчётный период' },
};

/**
 * A template's text with the names of this municipality.
 *
 * @param passport fields of «Паспорт» by key
 */
export function fillText(text: string, passport: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const filling = name in FILLINGS ? FILLINGS[name as Placeholder] : null;
    return filling ? passport[filling.field] || filling.unnamed : whole;
  });
}

import { type Reference, readReference, replaceReferences, writeReference } from '../references';

/** A formula with its references taken out: `⟦0⟧` stands for one on the formula's own sheet, `⟦!0⟧` for one with a sheet. */
export interface FormulaTemplate {
  readonly template: string;
  readonly references: readonly Reference[];
}

/**
 * @param sheet name of the sheet the formula stands on
 * @example takeReferences("=SUM(A1;'Б'!B2)", 'А').template // "=SUM(⟦0⟧;⟦!1⟧)"
 */
export function takeReferences(formula: string, sheet: string): FormulaTemplate {
  const references: Reference[] = [];
  const template = replaceReferences(formula, (reference) => {
    references.push({ ...reference, sheet: reference.sheet ?? sheet });
    return `⟦${reference.sheet === null ? '' : '!'}${references.length - 1}⟧`;
  });
  return { template, references };
}

/**
 * The formula again, with the references as they are now.
 *
 * @returns `null` when one of them points nowhere any more
 */
export function putReferences(template: string, references: readonly (Reference | null)[]): string | null {
  let lost = false;
  const formula = template.replace(/⟦(!?)(\d+)⟧/g, (_, other: string, index: string) => {
    const reference = references[Number(index)];
    if (!reference) {
      lost = true;
      return '';
    }
    return writeReference(other === '' ? { ...reference, sheet: null } : reference);
  });
  return lost ? null : formula;
}

/** Arguments of a call that are references and nothing else; `null` where one of them is not. */
export function referenceArguments(text: string): Reference[] | null {
  const found = text.split(/[,;](?=(?:[^']*'[^']*')*[^']*$)/).map((part) => readReference(part));
  return found.every((reference) => reference !== null) ? found : null;
}

import { findOffice } from '../../../scripts/libreoffice/find-office';

/** `describe` for tests that need LibreOffice: skipped with a sentence where there is none, but never in CI. */
export function describeInOffice(name: string, tests: () => void): void {
  if (findOffice()) describe(name, tests);
  else if (process.env.CI === 'true') {
    it(name, () => {
      throw new Error(
        'No LibreOffice with its Python was found and CI=true: install libreoffice-calc and python3-uno.',
      );
    });
  } else {
    console.warn(`Skipped, because no LibreOffice with its Python was found (libreoffice-calc, python3-uno): ${name}`);
    describe.skip(name, tests);
  }
}

const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync, rmSync, statSync } = require('node:fs');
const { join } = require('node:path');

/** Everything that what is made for the tests is made from. */
const SOURCES = [
  'src',
  'scripts',
  'sidebar',
  'templates',
  'package-lock.json',
  'tests/made',
  'tests/host/headless.ts',
  'tests/journeys/open-addon.ts',
  'tests/xlsx/books.ts',
];

const filesOf = (path) =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();

/**
 * Runs once before all test files: names a folder after the sources as they stand, and makes there what nearly every
 * test file needs, so that none of them makes it again. What fewer need, the first of them makes (keep-made.ts).
 */
module.exports = async () => {
  const hash = createHash('sha256').update(process.version);
  for (const file of SOURCES.flatMap(filesOf)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  const name = `tests-${hash.digest('hex').slice(0, 16)}`;
  process.env.MCQM_MADE = join(process.cwd(), '.cache', name);
  if (existsSync('.cache')) {
    const old = readdirSync('.cache').filter((other) => other.startsWith('tests-') && other !== name);
    for (const other of old) rmSync(join('.cache', other), { recursive: true, force: true });
  }
  const { keepMade } = require('./keep-made.ts');
  await keepMade('templates.json', () =>
    JSON.stringify(require('../../scripts/build/pack-templates.ts').packTemplates(process.cwd())),
  );
  await keepMade('validators.cjs', () => {
    const { generateValidators } = require('../../scripts/build/generate-validators.ts');
    const { shippedSchemas } = require('../../scripts/build/shipped-schemas.ts');
    return generateValidators(shippedSchemas(), 'cjs');
  });
};

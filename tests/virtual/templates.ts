// What `mcqm:templates` is in tests: packed from the YAML files as they stand now, by the build's own code
// (tests/made/build-before-tests.cjs).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedTemplates } from '../../scripts/build/pack-templates';
import { madeFolder } from '../made/made-folder';

module.exports = JSON.parse(readFileSync(join(madeFolder(), 'templates.json'), 'utf8')) as PackedTemplates;

// What `mcqm:validators` is in tests: the very code that ships, only as CommonJS (tests/made/build-before-tests.cjs).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeFolder } from '../made/made-folder';

const shipped = { exports: {} };
new Function('module', 'exports', 'require', readFileSync(join(madeFolder(), 'validators.cjs'), 'utf8'))(
  shipped,
  shipped.exports,
  require,
);
module.exports = shipped.exports;

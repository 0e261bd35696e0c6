// What `mcqm:validators` is in tests: the very code that ships, only as CommonJS.
import { generateValidators } from '../../scripts/build/generate-validators';
import { shippedSchemas } from '../../scripts/build/shipped-schemas';

const shipped = { exports: {} };
new Function('module', 'exports', 'require', generateValidators(shippedSchemas(), 'cjs'))(
  shipped,
  shipped.exports,
  require,
);
module.exports = shipped.exports;

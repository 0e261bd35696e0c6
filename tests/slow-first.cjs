const { relative } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** What takes longest, longest first; a file belongs to the first line that begins its path. */
const SLOW = [
  'tests/xlsx/libreoffice/',
  'tests/browser/studio',
  'tests/host/local/random-edits',
  'tests/xlsx/produced-file',
  'tests/journeys/fail-anywhere',
  'tests/doctor/random',
  'tests/journeys/',
  'tests/xlsx/',
  'tests/browser/',
  'tests/command-line/',
  'tests/host/',
  'tests/bundle/',
  'tests/scoring/',
  'tests/project/',
];

const placeOf = ({ path }) => {
  const file = relative(process.cwd(), path).replaceAll('\\', '/');
  const place = SLOW.findIndex((begin) => file.startsWith(begin));
  return place === -1 ? SLOW.length : place;
};

/**
 * Begins with the slow files, so that the two workers end together. jest's own order knows last time's seconds, but on
 * a clean clone there was no last time, and then it goes by size: the longest campaigns are the smallest files.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => placeOf(one) - placeOf(other) || (one.path < other.path ? -1 : 1));
  }
};

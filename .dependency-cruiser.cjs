/**
 * The one direction of imports. Each room lists what it may import; everything else inside the project is refused.
 * `scripts/check-rooms.ts` also fails on a permission that no import uses any more.
 */
const MAY_IMPORT = {
  'src/catalog': [],
  'src/answers': ['src/catalog'],
  'src/scoring': ['src/catalog', 'src/answers'],
  'src/summary': ['src/catalog', 'src/answers', 'src/scoring', 'src/workbook'],
  'src/workbook': ['src/catalog'],
  'src/completeness': ['src/catalog', 'src/answers', 'src/scoring', 'src/workbook'],
  'src/actions': [
    'src/catalog',
    'src/answers',
    'src/scoring',
    'src/summary',
    'src/workbook',
    'src/completeness',
    'src/host/contract',
  ],
  'src/host/contract': ['src/workbook'],
  'src/host/google-sheets': ['src/host/contract', 'src/workbook'],
  'src/addon': [
    'src/catalog',
    'src/answers',
    'src/scoring',
    'src/actions',
    'src/host/contract',
    'src/host/google-sheets',
    'src/workbook',
  ],
  'src/host/local': [],
  sidebar: ['src/actions', 'src/catalog', 'src/completeness', 'src/summary'],
  scripts: ['src', 'sidebar'],
  tests: ['src', 'sidebar', 'scripts'],
};

const pattern = (room) => `^${room}(/|\\.tsx?$)`;

module.exports = {
  rooms: MAY_IMPORT,
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans-in-src',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    ...Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
      name: `${room} imports only what it may`,
      severity: 'error',
      from: { path: pattern(room) },
      to: { path: '^(src|sidebar|scripts|tests)/', pathNot: [room, ...allowed].map(pattern) },
    })),
    {
      name: 'zod stays at build time',
      severity: 'error',
      from: { path: '^(src|sidebar)/', pathNot: '(-schema\\.ts$|^src/host/local)' },
      to: { path: 'node_modules/zod', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'schemas are imported for their types only by what ships',
      severity: 'error',
      from: { path: '^(src|sidebar)/', pathNot: '(-schema\\.ts$|^src/host/local)' },
      to: { path: '-schema\\.ts$', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache|\\.tsbuild)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
  },
};

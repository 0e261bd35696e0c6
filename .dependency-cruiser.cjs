const MAY_IMPORT = require('./rooms.cjs');

const pattern = (room) => `^${room}(/|\\.tsx?$)`;

module.exports = {
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
      from: { path: '^(src|sidebar)/', pathNot: '(-schema\\.ts$|^src/(host/local|command-line))' },
      to: { path: 'node_modules/zod', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'schemas are imported for their types only by what ships',
      severity: 'error',
      from: { path: '^(src|sidebar)/', pathNot: '(-schema\\.ts$|\\.d\\.ts$|^src/(host/local|command-line))' },
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

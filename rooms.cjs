/**
 * The rooms of the project and what each may import; everything else inside the project is refused. The direction is
 * one-way: data and judgement know nothing of the places they run in. Read by `.dependency-cruiser.cjs` (a wrong import
 * fails) and by `scripts/check-rooms.ts` (a permission that no import uses fails too).
 */
module.exports = {
  'src/catalog': [],
  'src/answers': ['src/catalog'],
  'src/scoring': ['src/catalog', 'src/answers'],
  'src/summary': ['src/catalog', 'src/scoring', 'src/workbook'],
  'src/workbook': ['src/catalog'],
  'src/indicators': ['src/catalog'],
  'src/roadmap': ['src/catalog'],
  'src/completeness': ['src/catalog', 'src/roadmap', 'src/scoring', 'src/workbook'],
  'src/upgrade': ['src/catalog', 'src/scoring', 'src/workbook'],
  'src/doctor': ['src/catalog', 'src/workbook', 'src/summary', 'src/completeness'],
  'src/actions': [
    'src/catalog',
    'src/scoring',
    'src/summary',
    'src/workbook',
    'src/completeness',
    'src/upgrade',
    'src/doctor',
    'src/host/contract',
  ],
  'src/host/contract': ['src/workbook'],
  'src/host/google-sheets': ['src/host/contract', 'src/workbook'],
  'src/addon': ['src/catalog', 'src/indicators', 'src/roadmap', 'src/scoring', 'src/actions', 'src/host/google-sheets'],
  'src/host/local': ['src/xlsx'],
  'src/xlsx': ['src/catalog', 'src/workbook', 'src/summary', 'src/actions/plan-sheet', 'src/host/local/workbook-file'],
  'src/command-line': [
    'src/catalog',
    'src/workbook',
    'src/summary',
    'src/completeness',
    'src/doctor',
    'src/actions',
    'src/upgrade',
    'src/xlsx',
    'src/host/local',
  ],
  sidebar: ['src/actions', 'src/catalog', 'src/completeness', 'src/doctor', 'src/scoring', 'src/summary'],
  scripts: ['src', 'sidebar'],
  tests: ['src', 'sidebar', 'scripts'],
};

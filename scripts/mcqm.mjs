#!/usr/bin/env node
// `npx mcqm`: the script of the same name, from whatever folder the person stands in.
process.env.INIT_CWD = process.cwd();
process.argv.splice(2, 0, 'mcqm');
await import('./run.mjs');

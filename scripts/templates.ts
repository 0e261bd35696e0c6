// `npm run templates`: checks every template of every kind and shows all problems at once, each with file, line, expected
// and found; then what was changed since the digests were written.
import { checkChecksums } from './templates/check-checksums';
import { listTemplates } from './templates/list-templates';
import { loadTemplates } from './templates/load-templates';
import { sayTemplate } from './templates/say-template';

export function main(): void {
  const { templates, problems } = loadTemplates(process.cwd());
  for (const template of templates) console.log(sayTemplate(template));
  for (const problem of problems) console.error(problem);
  // A name that stands twice has no digest of its own: the problems come first.
  const changes =
    problems.length > 0
      ? []
      : listTemplates(process.cwd()).templates.flatMap((name) => checkChecksums(process.cwd(), name));
  for (const change of changes) console.error(change);
  if (problems.length > 0) console.error(`${problems.length} problem(s) in the templates.`);
  if (changes.length > 0) {
    console.error(`${changes.length} change(s) without a digest. Once they are compared with their source:`);
    console.error('  node scripts/run.mjs write-checksums <kind>/<id>');
  }
  if (problems.length + changes.length > 0) process.exitCode = 1;
}

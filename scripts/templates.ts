// `npm run templates`: checks every template and shows all problems at once, each with file, line, expected and found.
import { loadFrameworks } from './templates/load-frameworks';

export function main(): void {
  const { frameworks, problems } = loadFrameworks(process.cwd());
  for (const { id, version, level, expected } of frameworks) {
    console.log(`${id}@${version} (${level}): ${expected.positions} positions, maximum ${expected.maximum}`);
  }
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error(`${problems.length} problem(s) in the templates.`);
    process.exitCode = 1;
  }
}

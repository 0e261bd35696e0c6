// `npm start`: builds dist/ and the studio's page, serves them on the loopback address, opens a browser.
import { hasScreen } from '../src/host/local/studio/command/has-screen';
import { openInBrowser } from '../src/host/local/studio/command/open-in-browser';
import { readOptions } from '../src/host/local/studio/command/read-options';
import { runStudio } from '../src/host/local/studio/command/run-studio';
import { StudioError } from '../src/host/local/studio/server/studio-error';
import { buildDist } from './build';
import { buildStudio } from './build-studio';

export async function main(words: readonly string[]): Promise<void> {
  try {
    const options = readOptions(words);
    await buildDist({ outdir: 'dist' });
    const root = process.cwd();
    const studio = await runStudio(options, {
      root,
      // npm changes into the project's folder and leaves the person's own in this variable.
      folder: process.env.INIT_CWD ?? root,
      clock: () => new Date(),
      print: (line) => console.log(line),
      buildPage: () => buildStudio(root),
    });
    const stop = () => void studio.stop().then(() => process.exit(0));
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    if (options.openBrowser && hasScreen(process.env, process.platform)) await openInBrowser(studio.address);
  } catch (error) {
    if (!(error instanceof StudioError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

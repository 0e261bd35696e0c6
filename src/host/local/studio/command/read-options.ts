import { StudioError } from '../server/studio-error';

export interface StudioOptions {
  /** Path of the workbook as given; `null` = the default one. */
  file: string | null;
  /** 0 = any free port. */
  port: number;
  openBrowser: boolean;
  /** Begin with an empty workbook; the former file is kept under a dated name. */
  startNew: boolean;
}

/**
 * Reads the options of `npm start`.
 *
 * @throws StudioError that names the option and what there is
 * @example readOptions(['--port', '8090', '--no-open']) // { file: null, port: 8090, openBrowser: false, startNew: false }
 */
export function readOptions(words: readonly string[]): StudioOptions {
  const options: StudioOptions = { file: null, port: 0, openBrowser: true, startNew: false };
  const queue = words.flatMap((word) => {
    const pair = /^(--\w+)=(.*)$/s.exec(word);
    return pair ? [pair[1] ?? '', pair[2] ?? ''] : [word];
  });
  const takeValue = (option: string, example: string) => {
    const value = queue.shift();
    if (value === undefined || value === '' || value.startsWith('--')) {
      throw new StudioError('optionEmpty', { option, example: `${option} ${example}` });
    }
    return value;
  };
  for (let option = queue.shift(); option !== undefined; option = queue.shift()) {
    if (option === '--file') options.file = takeValue(option, 'D:\\МСОКО\\книга.mcqm.json');
    else if (option === '--port') options.port = readPort(takeValue(option, '8090'));
    else if (option === '--no-open') options.openBrowser = false;
    else if (option === '--new') options.startNew = true;
    else throw new StudioError('optionUnknown', { option });
  }
  return options;
}

/** Ports below 1024 need rights that nobody should give for this. */
function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1024 || port > 65_535) throw new StudioError('portWrong', { port: text });
  return port;
}

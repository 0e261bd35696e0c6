import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byPlace, driveOffice, type Result } from '../../../scripts/libreoffice/drive-office';
import type { HeadlessHost } from '../../../src/host/local/headless/create-headless-host';
import { columnLetter } from '../../../src/workbook/area';
import { scoreColumn } from '../../../src/workbook/score-layout';
import { importWorkbook } from '../../../src/xlsx/import-workbook';
import { openAddon } from '../../journeys/open-addon';
import {
  exported,
  folder,
  newBook,
  randomAnswers,
  scoreSheets,
  systemsOf,
  type Typed,
  typeAnswers,
  wholeBook,
} from '../books';
import { randomFrom } from '../random';
import { describeInOffice } from './describe-in-office';

const BOOKS = process.env.MCQM_LONG ? 200 : 10;
const EDITS = 100;
/** LibreOffice keeps so many books in hand at a time. */
const BATCH = 10;

/**
 * Studio → `.xlsx` → LibreOffice, where 100 answers are changed → studio: every point, total and percent that LibreOffice
 * shows, and all that stands in the studio afterwards, must equal what the same changes give in the studio.
 */
export function campaign(framework: string): void {
  describeInOffice(`${framework} in LibreOffice`, () => {
    test(
      `${BOOKS} workbooks count there as here after ${EDITS} changed answers each, and come home equal`,
      async () => {
        const systems = await systemsOf(framework);
        const place = folder();
        for (let first = 0; first < BOOKS; first += BATCH) {
          const books = await Promise.all(
            Array.from({ length: Math.min(BATCH, BOOKS - first) }, (_, index) => first + index).map((number) =>
              prepare(framework, systems, number, place),
            ),
          );
          const results = await driveOffice(
            books.map(({ path, edits }) => ({
              open: path,
              steps: edits.map(({ sheet, row, text }) => ({ type: [sheet, row, scoreColumn('answer') - 1, text] })),
              save: `${path}.back.xlsx`,
            })),
          );
          for (const [index, book] of books.entries()) await compare(book, results[index]);
        }
      },
      BOOKS * 60_000,
    );
  });
}

interface Prepared {
  readonly host: HeadlessHost;
  readonly path: string;
  readonly edits: readonly Typed[];
}

/** The first workbook takes all systems; the others two of them, so that the many stay quick. */
async function prepare(framework: string, all: readonly string[], number: number, place: string): Promise<Prepared> {
  const random = randomFrom(number + 1);
  const taken = number === 0 ? [...all] : [...new Set([all[number % all.length], all[random(all.length)]])];
  const host = await openAddon({
    snapshot: await newBook(
      framework,
      taken.filter((system) => system !== undefined),
    ),
  });
  typeAnswers(host, randomAnswers(host, 60, random));
  const path = join(place, `${number}.xlsx`);
  writeFileSync(path, await exported(host));
  return { host, path, edits: randomAnswers(host, EDITS, random) };
}

async function compare({ host, path, edits }: Prepared, result: Result | undefined): Promise<void> {
  typeAnswers(host, edits);
  await host.settle();
  for (const sheet of [...scoreSheets(host), 'Сводная оценка']) {
    expect({ path, sheet, differences: differences(host, sheet, result) }).toEqual({ path, sheet, differences: [] });
  }
  const back = await openAddon({ snapshot: (await importWorkbook(readFileSync(`${path}.back.xlsx`))).file });
  await back.settle();
  expect(wholeBook(back)).toEqual(wholeBook(host));
  expect(back.troubles()).toEqual(host.troubles());
  await back.dispose();
  await host.dispose();
}

/** Cells of a sheet that LibreOffice shows otherwise than the studio; errors are always a difference. */
function differences(host: HeadlessHost, sheet: string, result: Result | undefined): string[] {
  const there = byPlace(result, sheet);
  const { lastRow, columns } = host.sheet(sheet);
  const found: string[] = [];
  for (const [r, row] of host.read(sheet, `A1:${columnLetter(Math.min(columns, 21))}${lastRow}`).entries()) {
    for (const [c, { value }] of row.entries()) {
      const other = there.get(`${r},${c}`);
      const two = other?.[3] ?? '';
      const near = typeof value === 'number' && typeof two === 'number' && Math.abs(value - two) < 1e-9;
      if ((!near && !sameText(value, two)) || other?.[2] === 'error') {
        found.push(`${r + 1}:${c + 1} here «${String(value)}» there «${two}»`);
      }
    }
  }
  return found;
}

/** A bad row must be bad in both, and say so; which of several missing indicators it names may differ. */
function sameText(one: unknown, two: string | number): boolean {
  const [here, there] = [String(one), String(two)];
  if (here.startsWith('⚠ нет строки показателя')) return there.startsWith('⚠ нет строки показателя');
  return here === there;
}

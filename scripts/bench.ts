// The benchmark: sizes, cold load, service calls by method, formulas per position, custom-function calls per answer.
// It measures and prints; bounds live in the tests.
import { readFileSync } from 'node:fs';
import { measureColdLoad } from './bench/bench-cold-load';
import { measureUpgrade } from './bench/bench-upgrade';
import { type CountedCalls, measureWorkbook, type WorkbookFigures } from './bench/bench-workbook';
import { measureXlsx, type XlsxFigures } from './bench/bench-xlsx';
import { measureCode } from './bench/measure-code';
import { listPackedTexts } from './build/list-packed-texts';
import { packTemplates } from './build/pack-templates';
import { loadHeadless } from './load-headless';

const FRAMEWORKS = ['municipal-model', 'federal-2020', 'concept-2020'];

export async function main(): Promise<void> {
  const code = readFileSync('dist/Code.js', 'utf8');
  const size = measureCode(code, listPackedTexts(packTemplates('.')));
  console.log(`Code.js        ${kilobytes(size.code)} of program, ${kilobytes(size.templates)} of template text`);
  console.log(`sidebar.html   ${kilobytes(readFileSync('dist/sidebar.html').length)}`);
  for (const cached of [true, false]) {
    const cold = measureColdLoad(code, 50, cached);
    const how = cached ? 'compiled before' : 'compiled anew';
    const range = `${ms(cold.fastest)} … ${ms(cold.slowest)}`;
    console.log(`cold load + first MCQM_SCORE, ${how}  median ${ms(cold.median)} of ${cold.runs} (${range})`);
  }
  const { createHeadlessHost } = await loadHeadless();
  for (const framework of FRAMEWORKS) {
    const host = createHeadlessHost({ code });
    print(await measureWorkbook(host, framework));
    printXlsx(await measureXlsx(host));
    printUpgrade(await measureUpgrade(host));
    await host.dispose();
  }
}

function print(figures: WorkbookFigures): void {
  const { framework, positions, sheets, creation } = figures;
  console.log(`\n${framework}: ${positions} positions, ${sheets} sheets`);
  for (const step of [...creation, figures.check, figures.summary, figures.doctor]) console.log(lineOf(step));
  console.log(`  creation in all: ${creation.reduce((sum, { total }) => sum + total, 0)} service calls`);
  console.log(`  by method: ${methodsOf(creation)}`);
  console.log(`  check by method: ${methodsOf([figures.check])}`);
  console.log(`  summary by method: ${methodsOf([figures.summary])}`);
  console.log(`  formulas: ${figures.formulas} = ${figures.formulasPerPosition.toFixed(2)} per position`);
  console.log(`  custom-function calls: ${figures.callsToBuild} to build, ${figures.callsPerAnswer} per answer typed`);
}

/** Beside the closest peer (OWASP SAMM Toolbox): 5.7 ms per edit, 1.8 s per headless conversion, 150 KB. */
function printXlsx({ bytes, write, read, memory, office, formulas }: XlsxFigures): void {
  console.log(
    `  .xlsx: ${kilobytes(bytes)}, ${formulas} formulas, written and read again in ${ms(write)}, read in ${ms(read)}`,
  );
  console.log(`  .xlsx: most memory while writing and reading ${kilobytes(memory)}`);
  console.log(
    office
      ? `  LibreOffice: opens in ${ms(office.open)}, one edit recounts in ${ms(office.edit)} (median of ${office.edits}), saves in ${ms(office.save)}`
      : '  LibreOffice is not there: not measured',
  );
}

function printUpgrade(steps: readonly CountedCalls[]): void {
  console.log('  the next year, step by step:');
  for (const step of steps) console.log(lineOf(step));
}

const lineOf = ({ what, total, milliseconds }: CountedCalls): string =>
  `  ${String(total).padStart(4)} calls ${milliseconds.toFixed(0).padStart(6)} ms  ${what}`;

function methodsOf(counted: readonly CountedCalls[]): string {
  const sums = new Map<string, number>();
  for (const { byMethod } of counted) {
    for (const [method, times] of Object.entries(byMethod)) sums.set(method, (sums.get(method) ?? 0) + times);
  }
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .map(([method, times]) => `${method} ${times}`)
    .join(', ');
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const ms = (time: number): string => `${time.toFixed(2)} ms`;

import { FORMULA_TRIALS } from './formula-trials';
import { PLATFORM_TRIALS } from './platform-trials';
import { TEXT_TRIALS } from './text-trials';
import { TRIAL_ROOM, type Trial, type TrialPlace } from './trial';

const NAME = 'Самопроверка';
const FIRST_ROW = 4;
/** The trials' own cells stand to the right of what is read. */
const SCRATCH_COLUMN = 5;

export interface SelfCheckResult {
  readonly sheetName: string;
  readonly total: number;
  readonly refused: number;
}

/**
 * Runs every trial on a scratch sheet of its own and writes down what happened, so that any user can send it back.
 * A trial that throws is an answer too: it is written as refused, and the next one goes on.
 */
export function runSelfCheck(): SelfCheckResult {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  let sheetName = NAME;
  for (let number = 2; taken.includes(sheetName); number += 1) sheetName = `${NAME} (${number})`;
  const sheet = spreadsheet.insertSheet(sheetName);

  const trials = [...PLATFORM_TRIALS, ...TEXT_TRIALS, ...FORMULA_TRIALS];
  const outcomes = trials.map((trial, index) =>
    tryOne(trial, { spreadsheet, sheet, row: FIRST_ROW + index * TRIAL_ROOM.rows, column: SCRATCH_COLUMN }),
  );
  const rows = trials.map(({ title, expected }, index) => [title, expected, outcomes[index]?.text ?? '']);
  sheet.getRange(1, 1, FIRST_ROW - 1 + rows.length, 3).setNumberFormat('@');
  sheet.getRange(1, 1, FIRST_ROW - 1, 3).setValues([
    ["'Самопроверка: как это дополнение ведёт себя в вашей таблице", '', ''],
    [
      "'Подождите, пока досчитаются формулы в столбце E, затем скопируйте столбцы A-E и пришлите разработчикам. Ваших данных здесь нет; лист потом можно удалить.",
      '',
      '',
    ],
    ["'Что проверено", "'На что рассчитываем", "'Что получилось"],
  ]);
  sheet.getRange(FIRST_ROW, 1, rows.length, 3).setValues(rows.map((row) => row.map((text) => `'${text}`)));
  sheet.setColumnWidths(1, 3, 360);
  return { sheetName, total: trials.length, refused: outcomes.filter(({ refused }) => refused).length };
}

function tryOne(trial: Trial, place: TrialPlace): { text: string; refused: boolean } {
  try {
    return { text: trial.run(place), refused: false };
  } catch (thrown) {
    const said = typeof thrown === 'object' && thrown !== null && 'message' in thrown ? thrown.message : thrown;
    return { text: `отклонено: ${String(said)}`, refused: true };
  }
}

import { buildSummary } from '../actions/build-summary';
import { recogniseFailure } from '../actions/recognise-failure';
import { writeFindingsSheet } from '../actions/write-findings-sheet';
import { showCell } from '../catalog/show-cell';
import { googleSheetsHost } from '../host/google-sheets/google-sheets-host';
import { ABOUT } from './about-text';
import { runSelfCheck } from './self-check/run-self-check';

const TITLE = 'МСОКО: оценка механизмов';

/** Opens the sidebar. */
export function mcqmOpenPanel(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(TITLE);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Checks the workbook, writes the list of what to fix and says what was found. */
export function mcqmRunCheck(): void {
  tell('Проверка', () => {
    const { report, sheetName } = writeFindingsSheet(googleSheetsHost());
    const open = report.findings.filter(({ accepted }) => accepted === null);
    const errors = open.filter(({ severity }) => severity === 'error').length;
    if (report.findings.length === 0) return 'Замечаний нет.';
    const accepted = report.findings.length - open.length;
    const also = accepted > 0 ? ` Принято с пояснением: ${accepted}.` : '';
    return `Замечаний: ${open.length}, из них ошибок: ${errors}.${also} Все они на листе «${sheetName}» и в столбце «Что исправить» листов оценки.`;
  });
}

/** Builds the summary sheet and says where it is. */
export function mcqmBuildSummary(): void {
  tell('Сводная оценка', () => {
    const { summary, sheetName } = buildSummary(googleSheetsHost());
    const { total } = summary;
    const where = `Она на листе «${sheetName}».`;
    if (total.problems.length > 0) {
      return `Сводная оценка построена, но баллы не подсчитаны: строк с ошибкой ${total.problems.length}. ${where} Запустите проверку.`;
    }
    return `Сводная оценка построена: ${showCell(total.score)} из ${showCell(total.maximum)}. ${where}`;
  });
}

/** Runs the self-check and says where its result is. */
export function mcqmSelfCheck(): void {
  tell('Самопроверка', () => {
    const { sheetName, refused, total } = runSelfCheck();
    return `Проверок: ${total}, из них отклонено: ${refused}. Результат на листе «${sheetName}»: скопируйте его и пришлите разработчикам, затем лист можно удалить.`;
  });
}

/** Says what the add-on is and what it may do. */
export function mcqmAbout(): void {
  tell('О дополнении', () => ABOUT);
}

/** A menu item ends with words, whatever happens. */
function tell(title: string, work: () => string): void {
  const ui = SpreadsheetApp.getUi();
  let text: string;
  try {
    text = work();
  } catch (thrown) {
    const { sentence, next } = recogniseFailure(thrown);
    text = `${sentence}\n\n${next}`;
  }
  ui.alert(title, text, ui.ButtonSet.OK);
}

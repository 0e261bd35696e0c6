// biome-ignore-all lint/correctness/noUnusedVariables: the host calls these functions by their names
// A small add-on that uses every seam of the studio once. It knows nothing of rubrics.

/**
 * Удваивает числа.
 * @param {A1:A3} numbers Диапазон чисел.
 * @return {number[][]} Те же числа, умноженные на два.
 * @customfunction
 */
function MCQM_DOUBLE(numbers) {
  return numbers.map((row) => [row[0] === '' ? '' : row[0] * 2]);
}

function onOpen() {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Открыть панель', 'showSidebar')
    .addSeparator()
    .addItem('Показать сообщение', 'showMessage')
    .addToUi();
}

function showSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Проба'));
}

function showMessage() {
  SpreadsheetApp.getActiveSpreadsheet().toast('Короткое сообщение');
  var ui = SpreadsheetApp.getUi();
  ui.alert('Проба', 'Длинное сообщение', ui.ButtonSet.OK);
}

function fill() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.getRange(1, 1, 3, 1).setValues([[1], [2], [3]]);
  sheet.getRange(1, 2).setFormula('=MCQM_DOUBLE(A1:A3)');
  sheet.getRange(1, 2, 3, 1).protect().setWarningOnly(true);
  return 'заполнено';
}

function readDoubles() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  return sheet.getRange(1, 2, 3, 1).getValues();
}

function openFarCell() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.getRange(400, 3).activate();
}

function link() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.getRange(1, 5).setFormula('=HYPERLINK("#gid=0&range=C300";"Вниз")');
  return 'ссылка';
}

var executions = 0;

function countExecutions() {
  executions += 1;
  return executions;
}

function fail() {
  throw new Error('Так нельзя: вот почему.');
}

function giveDate() {
  return new Date();
}

function hidden_() {
  return 'не для боковой панели';
}

function mcqmCall(name) {
  if (name === 'state.read') return JSON.stringify({ ok: true, value: { kind: 'empty' } });
  if (name === 'example.start') {
    SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 4).setValue('пример');
    return JSON.stringify({ ok: true, value: { job: 'j', done: 1, total: 2, step: 'Первый шаг', finished: false } });
  }
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(2, 4).setValue('готов');
  return JSON.stringify({ ok: true, value: { job: 'j', done: 2, total: 2, step: 'Готово', finished: true } });
}

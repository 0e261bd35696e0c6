import { type Trial, tellValue } from './trial';

/** What the platform lets an add-on do that may only see the current file. */
export const PLATFORM_TRIALS: readonly Trial[] = [
  {
    title: 'Локаль и часовой пояс',
    expected: 'ru_RU и российский пояс',
    run: ({ spreadsheet }) => `${spreadsheet.getSpreadsheetLocale()}, ${spreadsheet.getSpreadsheetTimeZone()}`,
  },
  {
    title: 'Размер нового листа',
    expected: '1000 строк, 26 столбцов: на это опирается построение листов',
    run: ({ sheet }) => `строк ${sheet.getMaxRows()}, столбцов ${sheet.getMaxColumns()}`,
  },
  {
    title: 'Защита-предупреждение с открытыми ячейками',
    expected: 'защита принята, открытый диапазон один',
    run: ({ sheet, row, column }) => {
      const protection = sheet.protect().setWarningOnly(true);
      protection.setUnprotectedRanges([sheet.getRange(row, column)]);
      const found = `предупреждение ${tellValue(protection.isWarningOnly())}, открыто ${protection.getUnprotectedRanges().length}`;
      protection.remove();
      return found;
    },
  },
  {
    title: 'Формат General и стиль текста у числа',
    expected: 'показано 1,5; жирный, 12',
    run: ({ sheet, row, column }) => {
      const cell = sheet.getRange(row, column);
      const style = SpreadsheetApp.newTextStyle().setBold(true).setFontSize(12).setForegroundColor('#1f2933').build();
      cell.setNumberFormats([['General']]);
      cell.setValues([[3 / 2]]);
      cell.setTextStyles([[style]]);
      SpreadsheetApp.flush();
      return `показано ${tellValue(cell.getDisplayValue())}; ${cell.getFontWeight()}, ${cell.getFontSize()}`;
    },
  },
  {
    title: 'Диапазон по имени листа, которого нет',
    expected: 'отклонено: на это опирается поиск служебного листа',
    run: ({ spreadsheet }) => tellValue(spreadsheet.getRange("'нет такого листа'!A1:B2").getA1Notation()),
  },
  {
    title: 'Замок документа',
    expected: 'true',
    run: () => {
      const lock = LockService.getDocumentLock();
      const taken = lock?.tryLock(1000);
      lock?.releaseLock();
      return tellValue(taken);
    },
  },
  {
    title: 'PDF всей таблицы с этими правами',
    expected: 'неизвестно: печать делаем ссылкой, которую открывает человек',
    run: ({ spreadsheet }) => tellValue(spreadsheet.getAs('application/pdf').getContentType()),
  },
  {
    title: 'Лепестковая диаграмма',
    expected: 'неизвестно',
    run: ({ sheet, row, column }) => {
      const chart = sheet
        .newChart()
        .setChartType(Charts.ChartType.RADAR)
        .addRange(sheet.getRange(row, column, 1, 2))
        .setPosition(row, column, 0, 0)
        .build();
      sheet.insertChart(chart);
      const count = sheet.getCharts().length;
      for (const made of sheet.getCharts()) sheet.removeChart(made);
      return `диаграмм на листе: ${count}`;
    },
  },
  {
    title: 'Время в поясе таблицы',
    expected: 'год, месяц, день, часы, минуты, секунды',
    run: ({ spreadsheet }) =>
      Utilities.formatDate(new Date(0), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd'T'HH:mm:ss"),
  },
  {
    title: 'Возможности языка: Intl, WeakRef, BigInt',
    expected: 'неизвестно: ничем из этого не пользуемся',
    run: () => {
      const scope = globalThis as unknown as Record<string, unknown>;
      return ['Intl', 'WeakRef', 'BigInt'].map((name) => `${name}: ${typeof scope[name]}`).join(', ');
    },
  },
  {
    title: 'Меню до включения дополнения в файле (AuthMode.NONE)',
    expected:
      'меню есть. Проверяется только глазами: откройте другой файл, где дополнение установлено, но не открывалось',
    run: () => 'скрипт этого не видит: впишите, что увидели',
  },
];

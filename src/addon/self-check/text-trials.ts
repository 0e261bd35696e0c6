import { type Trial, tellValue, trialCell } from './trial';

/** Text that must stay text. */
function textTrial(title: string, written: string, format: string | null, expected: string): Trial {
  return {
    title,
    expected,
    run: (place) => {
      const cell = trialCell(place, 0);
      if (format !== null) cell.setNumberFormat(format);
      cell.setValues([[written]]);
      SpreadsheetApp.flush();
      return `формула ${tellValue(cell.getFormula())}, значение ${tellValue(cell.getValue())}`;
    },
  };
}

export const TEXT_TRIALS: readonly Trial[] = [
  textTrial('Апостроф перед «=»', "'=1+1", null, 'текст =1+1, формулы нет: так пишем текст, который начинается со знака'),
  textTrial('Апостроф в ячейке «Обычный текст»', "'=1+1", '@', 'текст =1+1 без апострофа'),
  textTrial('«=» в ячейке «Обычный текст» без апострофа', '=1+1', '@', 'неизвестно: на это не полагаемся'),
  textTrial('Ведущий «+»', '+1+1', null, 'неизвестно: пишем с апострофом'),
  textTrial('Ведущий «-»', '-1+1', null, 'неизвестно: пишем с апострофом'),
  textTrial('Ведущий «@»', '@тест', null, 'неизвестно: пишем с апострофом'),
  textTrial('Код 1.2.3 в ячейке «Обычный текст»', '1.2.3', '@', 'текст 1.2.3, не дата: так пишем коды'),
  textTrial('1.10 в ячейке «Обычный текст»', '1.10', '@', 'текст 1.10, не число'),
  textTrial('«январь 2022» в ячейке «Обычный текст»', 'январь 2022', '@', 'текст, не дата'),
  {
    title: 'Текст с оформлением, начинается с «=»',
    expected: 'текст =1+1, формулы нет',
    run: (place) => {
      const cell = trialCell(place, 0);
      cell.setRichTextValue(SpreadsheetApp.newRichTextValue().setText('=1+1').build());
      return `формула ${tellValue(cell.getFormula())}, значение ${tellValue(cell.getValue())}`;
    },
  },
  {
    title: 'Адрес внутри HYPERLINK',
    expected: 'адрес в формуле; связан ли он ещё и с текстом, неизвестно',
    run: (place) => {
      const cell = trialCell(place, 0);
      cell.setFormula('=HYPERLINK("https://example.org/a";"документ")');
      SpreadsheetApp.flush();
      return `формула ${tellValue(cell.getFormula())}, ссылка ${tellValue(cell.getRichTextValue()?.getLinkUrl())}`;
    },
  },
  {
    title: 'Дата числом',
    expected: '09.02.2021 при любом часовом поясе',
    run: (place) => {
      const cell = trialCell(place, 0);
      cell.setNumberFormat('dd.mm.yyyy').setValue(44236);
      return `показано ${tellValue(cell.getDisplayValue())}, значение ${tellValue(cell.getValue())}`;
    },
  },
];

import { type Trial, tellValue, trialCell } from './trial';

/** Formulas as this file's locale reads them. The formula stays in the scratch sheet, so its value can be seen later. */
function formulaTrial(title: string, formula: string, expected: string): Trial {
  return {
    title,
    expected,
    run: (place) => {
      const cell = trialCell(place, 0);
      cell.setFormula(formula);
      SpreadsheetApp.flush();
      return `формула ${tellValue(cell.getFormula())}, показано ${tellValue(cell.getDisplayValue())}`;
    },
  };
}

export const FORMULA_TRIALS: readonly Trial[] = [
  formulaTrial('Разделитель «;» и дробь 1/2', '=SUM(1/2;1)', '1,5 в любой локали: так пишем все формулы'),
  formulaTrial('Разделитель «,» и точка', '=SUM(0.5,1)', 'в русской локали ошибка: так не пишем'),
  formulaTrial('Десятичная запятая', '=SUM(0,5;1)', 'в русской локали 1,5: так не пишем'),
  formulaTrial('Функция дополнения', '=MCQM_PERCENT("";"";"municipal-model")', 'пусто или 0, но не #NAME?'),
  formulaTrial('Пропущенный аргумент', '=MCQM_SCORE(;;"municipal-model")', '0: пропуск значит «не задано»'),
  formulaTrial('Ошибка в аргументе', '=MCQM_SCORE("1.1.1.01";1/0;"municipal-model")', 'ошибка с русским предложением'),
  formulaTrial('TODAY() в аргументе', '=MCQM_LEVEL(TODAY();"")', 'может отказать: дат из TODAY() не передаём'),
  formulaTrial('Таблица из функции', '=MCQM_RUBRIC("municipal-model";"1.1/9")', '#REF! или таблица, если ниже пусто'),
  {
    title: 'Условный формат формулой с «;» и 1/2',
    expected: 'правило принято и читается так же',
    run: ({ sheet, row, column }) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .setRanges([sheet.getRange(row, column)])
        .whenFormulaSatisfied('=AND(ISNUMBER($B1);$B1>1/2)')
        .setBackground('#fff6d6')
        .build();
      sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
      const rules = sheet.getConditionalFormatRules();
      return tellValue(rules[rules.length - 1]?.getBooleanCondition()?.getCriteriaValues());
    },
  },
  {
    title: 'Проверка данных формулой с «;»',
    expected: 'правило принято',
    run: (place) => {
      const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=OR(B1=1;B1=2)').build();
      trialCell(place, 0).setDataValidation(rule);
      return tellValue(trialCell(place, 0).getDataValidation()?.getCriteriaValues());
    },
  },
];

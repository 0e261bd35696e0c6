import { openScript } from './open-script';

/**
 * A1:A6 hold 0, nothing, «текст», TRUE, 0.5 and the text 1.1.4.03; A7 is an error; C1:C2 are «⚠ x» and 3; D1 is ="".
 * Expected results follow Google's descriptions of the functions; comparisons were worked out by hand.
 */
const SHEET = `
  sheet.getRange('A1:A6').setValues([[0], [''], ['текст'], [true], [0.5], ['1.1.4.03']]);
  sheet.getRange('A7').setFormula('=1/0');
  sheet.getRange('C1:C2').setValues([['⚠ x'], [3]]);
  sheet.getRange('D1').setFormula('=""');
`;

const CASES: ReadonlyArray<readonly [string, string | number | boolean]> = [
  ['=A1=""', false],
  ['=A2=""', true],
  ['=A2=0', true],
  ['=A1=A2', true],
  ['=D1=""', true],
  ['=LEN(A1)', 1],
  ['=A3=""', false],
  ['=IF(A1="";"b";"n")', 'n'],
  ['=IF(A2="";"b";"n")', 'b'],
  ['=IF(A4;1;2)', 1],
  ['=SUM(A1:A6)', 0.5],
  ['=SUM(C1:C3)', 3],
  ['=COUNT(A1:A6)', 2],
  ['=COUNTA(A1:A6)', 5],
  ['=COUNTBLANK(A1:A6)', 1],
  ['=COUNTBLANK(D1:D2)', 2],
  ['=COUNTA(D1:D2)', 1],
  ['=COUNTIF(C1:C3;"⚠*")', 1],
  ['=COUNTIF(A1:A6;0)', 1],
  ['=COUNTIF(A1:A6;"")', 1],
  ['=COUNTIF(A1:A6;"<>")', 5],
  ['=COUNTIF(A1:A6;"ТЕКСТ")', 1],
  ['=COUNTIF(A1:A6;">0")', 1],
  ['=SUMIF(A1:A6;">0")', 0.5],
  ['=SUMIF(C1:C3;">0";A1:A3)', 0],
  ['=SUMPRODUCT((LEFT(A1:A6;3)="1.1")*1)', 1],
  ['=SUMPRODUCT((A1:A6="")*1)', 1],
  ['=SUMPRODUCT((C1:C3>0)*1)', 2],
  ['=ISERROR(A7)', true],
  ['=IFERROR(A7;"e")', 'e'],
  ['=ISNUMBER(A1)', true],
  ['=ISNUMBER(A2)', false],
  ['=ISNUMBER(A6)', false],
  ['=ISTEXT(A6)', true],
  ['=ISBLANK(A2)', true],
  ['=ISBLANK(D1)', false],
  ['=ROUND(A5;0)', 1],
  ['=ROUND(-A5;0)', -1],
  ['=TEXT(A5;"0%")', '50%'],
  ['=TEXT(1234;"0")', '1234'],
  ['=AND(A4;A1=0)', true],
  ['=OR(A3="x";A4)', true],
  ['=MATCH("1.1.4.03";A1:A6;0)', 6],
  ['=MATCH(0;A1:A6;0)', 1],
  ['=INDEX(A1:A6;3)', 'текст'],
  ['=HYPERLINK("#gid=0";"лист")', 'лист'],
  ['=LEFT(A3;2)', 'те'],
  ['=SUMIFS(A1:A6;A1:A6;">0")', 0.5],
  ['=COUNTIFS(A1:A6;"<>";C1:C6;"")', 4],
  ['=SUMPRODUCT(COUNTIFS(A1:A6;A3:A6)*1)', 4],
  ['=SUMPRODUCT(COUNTIFS(A1:A6;A3:A6;A1:A6;"те*")*1)', 1],
  ['=SUMPRODUCT(SUMIF(A1:A6;A3:A6;A1:A6);COUNTIFS(A1:A6;A3:A6;C1:C6;""))', 0.5],
  ['=FIND("к";A3)', 3],
  ['=SUMPRODUCT(ISNUMBER(FIND("1.1";A1:A7))*1)', 1],
  ['=SUMPRODUCT(1-ISBLANK(A1:A7))', 6],
  ['=A3&"!"', 'текст!'],
  ['=A5&""', '0,5'],
  ['=A2&"x"', 'x'],
  ['=A4&""', 'ИСТИНА'],
  ['=A2+1', 1],
  ['=A3+1', '#VALUE!'],
  ['=A2>0', false],
  ['="">0', true],
  ['=D1>0', true],
  ['="а"="А"', true],
  ['="⚠ x">0', true],
  ['="a*"="abc"', false],
  ['=MAX(0;A7)', '#DIV/0!'],
  ['=MAX(C1:C3)', 3],
  ['=MIN(C1:C3)', 3],
  ['=AVERAGE(C1:C3)', 3],
  ['=IF(COUNT(C2)=1;MAX(0;SUM(C1:C3));"⚠")', 3],
  ['=0,5*2', 1],
  ['=50%', 0.5],
  ['=EXACT("а";"А")', false],
  ['=VLOOKUP("⚠ x";C1:C3;1;0)', '⚠ x'],
  ['=TRIM("  а  б ")', 'а б'],
  ['=MOD(-1;3)', 2],
  ['=INT(-0,5)', -1],
  ['=ISNA(MATCH("zzz";A1:A6;0))', true],
  ['=IFNA(MATCH("zzz";A1:A6;0);"нет")', 'нет'],
  ['=ROWS(A1:A6)', 6],
  ['=COLUMNS(A1:C1)', 3],
  ['=ROW(A5)', 5],
  ['=COLUMN(C1)', 3],
  ['=SUBSTITUTE("а-б";"-";"+")', 'а+б'],
  ['=UPPER("аб")', 'АБ'],
  ['=LOWER("АБ")', 'аб'],
  ['=MID("абв";2;1)', 'б'],
  ['=RIGHT("абв";1)', 'в'],
  ['=CONCATENATE("а";1;A2)', 'а1'],
  ['=ABS(-3)', 3],
  ['=NOT(A4)', false],
  ['=COUNTIF(C1:C3;">=3")', 1],
  ['=SUMPRODUCT((A1:A6<>"")*(C1:C6=""))', 4],
  ['=SUMPRODUCT(--ISNUMBER(A1:A6))', 2],
  ['=ROUNDUP(0,1;0)', 1],
  ['=ROUNDDOWN(0,9;0)', 0],
  ['=DATE(2024;1;5)-DATE(2024;1;1)', 4],
  ['=TRUE()', true],
  ['=FALSE()', false],
];

test('native formulas mean what they mean in Google Sheets', async () => {
  const { host, act, values } = await openScript();
  act(SHEET);
  const formulas = CASES.map(([formula]) => [formula]);
  act(`sheet.getRange(1, 10, ${formulas.length}, 1).setFormulas(${JSON.stringify(formulas)})`);
  const found = await values(`J1:J${CASES.length}`);
  const wrong = CASES.filter(([, wanted], index) => {
    const value = found[index]?.[0];
    return typeof wanted === 'number' && typeof value === 'number'
      ? Math.abs(wanted - value) > 1e-12
      : wanted !== value;
  });
  expect(
    wrong.map(([formula, wanted]) => [formula, wanted, found[CASES.findIndex(([one]) => one === formula)]?.[0]]),
  ).toEqual([]);
  host.type('Лист1', 'A2', '7');
  host.clear('Лист1', 'A2');
  expect(await values(`J1:J${CASES.length}`)).toEqual(found);
});

test('a formula that only repeats a blank cell is told, since Google shows a blank and the engine a zero', async () => {
  const { host, act, values } = await openScript();
  act(`sheet.getRange('B1:B3').setFormulas([['=A1'], ['=Лист1!A2'], ['=A3']]); sheet.getRange('A3').setValue(0)`);
  expect(await values('B1:B3')).toEqual([[0], [0], [0]]);
  expect(host.troubles().map(({ a1 }) => a1)).toEqual(['B1', 'B2']);
});

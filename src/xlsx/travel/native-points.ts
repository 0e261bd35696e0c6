import { STATUS_WORDS } from '../../catalog/rubric-words';
import { METHOD_COLUMN_KEYS } from '../../workbook/columns';
import { cellName, letters, type Reference, writeReference } from '../references';

/** Where the native points of one table stand; rows and columns are zero-based. */
export interface PointsBlock {
  /** Ranges from the header to the locked end row, one column each. */
  readonly codes: Reference;
  readonly answers: Reference;
  /** The pinned rubric from its header to its locked end row. */
  readonly rubric: Reference;
  /** Column of the points. */
  readonly points: number;
  /** Two hidden columns: the answer's code, the row of the rubric. */
  readonly helpers: { readonly answer: number; readonly row: number };
  /** `municipal-model@1`, for what an unknown code says. */
  readonly framework: string;
}

/** Hyphens and dashes that may stand between a code and its words. */
const DASHES = ['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212'];
const INVISIBLE = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'];
const SPACES = ['"\u00a0"', '"\u2009"', '"\u202f"', 'CHAR(9)', 'CHAR(10)', 'CHAR(13)'];

/**
 * The three formulas of one position. They are the same in every row, find everything by code in the pinned rubric and
 * use only functions that all spreadsheet programs have had for many years, so rows may be sorted, copied and inserted.
 *
 * @param row zero-based row of the table
 */
export function nativePointsFormulas(block: PointsBlock, row: number): { answer: string; row: string; points: string } {
  const code = cellName(row, block.codes.from.column);
  const given = cellName(row, block.answers.from.column);
  return {
    answer: answerFormula(given),
    row: rowFormula(code, method(block, 'code')),
    points: pointsFormula(block, row, code),
  };
}

/** What stands before the first dash, or all of it where nothing does; a negative number is no code with words. */
function answerFormula(cell: string): string {
  const spaces = SPACES.reduce((text, space) => `SUBSTITUTE(${text},${space}," ")`, `${cell}&""`);
  const seen = INVISIBLE.reduce((text, letter) => `SUBSTITUTE(${text},"${letter}","")`, spaces);
  const dashed = DASHES.reduce((text, dash) => `SUBSTITUTE(${text},"${dash}","-")`, seen);
  const before = `TRIM(LEFT(${dashed},FIND("-",${dashed}&"-")-1))`;
  return `IFERROR(IF(ISNUMBER(${cell}),${cell}&"",IF(${before}="",TRIM(${seen}),${before})),"ошибка")`;
}

/** Place of the code in the rubric, 0 for a code that is not there, blank without a code. */
function rowFormula(code: string, codes: string): string {
  const clean = `TRIM(SUBSTITUTE(${code},"\u00a0"," "))`;
  return `IF(${clean}="","",IFERROR(MATCH(${clean},${codes},0),0))`;
}

function pointsFormula(block: PointsBlock, row: number, code: string): string {
  const answer = `$${cellName(row, block.helpers.answer)}`;
  const at = `$${cellName(row, block.helpers.row)}`;
  const of = (key: (typeof METHOD_COLUMN_KEYS)[number]) => `INDEX(${method(block, key)},${at})`;
  const column = (index: number) => {
    const name = letters(index);
    const to = block.codes.to ?? block.codes.from;
    return `$${name}$${block.codes.from.row + 1}:$${name}$${to.row + 1}`;
  };
  const [answers, rows] = [column(block.helpers.answer), column(block.helpers.row)];
  const word = `LOWER(${answer})`;
  const dotted = `SUBSTITUTE(${answer},",",".")`;
  const dot = `FIND(".",${dotted})`;
  const rest = `MID(${answer},${dot}+1,9)`;
  const number = `IF(ISNUMBER(${dot}),LEFT(${answer},${dot}-1)+${rest}/10^LEN(${rest}),VALUE(${answer}))`;
  const known = `ISNUMBER(FIND("; "&IFERROR(SUBSTITUTE(${number}&"",",","."),${word})&";","; "&${of('scale')}&";"))`;

  const codes = method(block, 'code');
  const retired = `(${method(block, 'status')}="${STATUS_WORDS.retired}")`;
  const linked = `ISNUMBER(FIND("; "&${codes}&";","; "&${of('links')}&";"))`;
  const places = `ROW(${codes})-ROW(${firstCell(block)})+1`;
  const links = `(LEN(${of('links')})-LEN(SUBSTITUTE(${of('links')},";",""))+1-SUMPRODUCT(${linked}*${retired}))`;
  const given = `SUMPRODUCT(${linked}*(1-${retired})*ISNUMBER(MATCH(${places},${rows},0)))`;
  const ineffective = `SUMPRODUCT(${linked}*(1-${retired})*ISNUMBER(MATCH((${places})&"|неэф",${rows}&"|"&LOWER(${answers}),0)))`;
  const rests = `AND(${of('stage')}=4,${of('links')}<>"")`;

  const own = `IF(${of('penalty')}="",IF(${word}="неэф",0,${number}),IF(${number}=0,0,IF(ISNUMBER(${of('penalty')}),-${of('penalty')},"")))`;
  const found = `IF(${word}="н/п","⚠ ответ «н/п» здесь не предусмотрен","⚠ ответ «"&LEFT(${answer},40)&IF(LEN(${answer})>40,"…","")&"» не из шкалы")`;
  const invalid = `${found}&"; ожидается: "&${of('scale')}`;
  return [
    `IF(${at}="",IF(${answer}="","","⚠ ответ стоит в строке без кода")`,
    `IF(${at}=0,"⚠ кода "&TRIM(${code})&" нет в методике ${block.framework}"`,
    `IF(${of('status')}="${STATUS_WORDS.retired}",""`,
    `IF(SUMPRODUCT(--(${rows}=${at}))>1,"⚠ код "&TRIM(${code})&" стоит дважды"`,
    `IF(IF(${answer}="",FALSE,NOT(${known})),${invalid}`,
    `IF(IF(${rests},${given}<${links},FALSE),"⚠ нет строки показателя "&${of('links')}`,
    `IF(${word}="н/п",""`,
    `IF(IF(${rests},IF(${links}>0,${ineffective}=${links},FALSE),FALSE),0`,
    `IF(${answer}="","",${own})))))))))`,
  ].join(',');
}

/**
 * The total of the points, an error when a row is bad or a row with a code has no points formula: a number that leaves
 * a row out would be signed unseen.
 */
export function nativeScore(block: PointsBlock): string {
  const to = block.codes.to ?? block.codes.from;
  const column = (index: number) => `${cellName(block.codes.from.row, index)}:${cellName(to.row, index)}`;
  const [points, codes, rows] = [column(block.points), column(block.codes.from.column), column(block.helpers.row)];
  const bad = `SUMPRODUCT(--(LEFT(${points},1)="⚠"))+SUMPRODUCT((${codes}<>"")*(${rows}=""))`;
  return `IF(${bad}>0,NA(),MAX(0,ROUND(SUM(${points}),9)))`;
}

/** A column of the pinned rubric, header and locked end included. */
function method({ rubric }: PointsBlock, key: (typeof METHOD_COLUMN_KEYS)[number]): string {
  const column = rubric.from.column + METHOD_COLUMN_KEYS.indexOf(key);
  const corner = (row: number) => ({ row, column, rowFixed: true, columnFixed: true });
  return writeReference({
    sheet: rubric.sheet,
    from: corner(rubric.from.row),
    to: corner((rubric.to ?? rubric.from).row),
  });
}

function firstCell({ rubric }: PointsBlock): string {
  return writeReference({ sheet: rubric.sheet, from: { ...rubric.from, rowFixed: true, columnFixed: true }, to: null });
}

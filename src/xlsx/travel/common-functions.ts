/**
 * Functions that Excel, LibreOffice, R7 and МойОфис all read from a file under these names. A formula with any other
 * function stands as its value: a reader must never see `#NAME?`.
 */
export const COMMON_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'ABS ADDRESS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CHAR CHOOSE CLEAN CODE COLUMN COLUMNS CONCATENATE COUNT ' +
    'COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DATEVALUE DAY DAYS360 EDATE EOMONTH EXACT EXP FALSE FIND FLOOR HLOOKUP ' +
    'HOUR HYPERLINK IF IFERROR INDEX INT ISBLANK ISERR ISERROR ISLOGICAL ISNA ISNONTEXT ISNUMBER ISTEXT LARGE LEFT ' +
    'LEN LN LOG LOG10 LOOKUP LOWER MATCH MAX MEDIAN MID MIN MINUTE MOD MONTH N NA NETWORKDAYS NOT NOW OFFSET OR ' +
    'POWER PRODUCT PROPER QUARTILE RANK REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SECOND SIGN SMALL ' +
    'SQRT STDEV SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT T TEXT TIME TODAY TRIM TRUE TRUNC UPPER VALUE VAR ' +
    'VLOOKUP WEEKDAY WEEKNUM WORKDAY YEAR'
  ).split(' '),
);

/** Names of the functions a formula calls, in upper case; text in quotes and quoted sheet names are left out. */
export function calledFunctions(formula: string): string[] {
  const code = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""');
  return [
    ...new Set([...code.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu)].map(([, name = '']) => name.toUpperCase())),
  ];
}

/** True when every program can calculate the formula: common functions, no array constants, no name of another file. */
export function isCommonFormula(formula: string): boolean {
  const code = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""');
  return !/[{}[\]@#]/.test(code) && calledFunctions(formula).every((name) => COMMON_FUNCTIONS.has(name));
}

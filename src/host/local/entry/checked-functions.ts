/**
 * Native functions whose results in the local engine were compared with Google's description. A formula with any
 * other is refused, so that a generated sheet never rests on a function the local host has or means otherwise.
 */
export const CHECKED_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'ABS AND AVERAGE CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE EXACT FALSE FIND HYPERLINK IF IFERROR IFNA ' +
    'INDEX INT ISBLANK ISERROR ISNA ISNUMBER ISTEXT LEFT LEN LOWER MATCH MAX MID MIN MOD NOT OR RIGHT ROUND ROUNDDOWN ' +
    'ROUNDUP ROW ROWS COLUMN COLUMNS SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TEXT TODAY TRIM TRUE UPPER VLOOKUP'
  ).split(' '),
);

/** Rows of «Что исправить» as laid; the table is written anew on request, only the notes in it are people's own. */
export const FINDINGS_ROWS = { keys: 1, title: 2, notice: 3, checked: 4, header: 5, first: 6 } as const;
/** Prepared rows; what does not fit is counted in the last of them. */
export const FINDINGS_ROOM = 400;

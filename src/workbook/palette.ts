/**
 * Colours of the workbook, named by what they say. Each text colour keeps a contrast of at least 4.5 : 1 on every ground
 * it stands on, and the grounds stay apart on a grey printout (tests/workbook/palette.test.ts measures both).
 */
export const PALETTE = {
  ink: '#1f2933',
  muted: '#5b6670',
  /** A group header that only repeats the one above. */
  repeated: '#65707b',
  paper: '#ffffff',
  /** Head of a sheet, above the table. */
  head: '#f3f6f9',
  /** Header of a table. */
  header: '#d5e0ec',
  /** Cells that the rubric fills; what people fill stays white. */
  fixed: '#f7f8fa',
  /** The locked row that ends a table. */
  end: '#e4e7eb',
  link: '#1a56a8',
  /** Not answered although the system is started. */
  open: '#fff6d6',
  /** Zero: points that could still be won. */
  zero: '#fde8d7',
  /** Points without evidence. */
  unproved: '#fbe0c2',
  bad: '#f7cfcf',
  badInk: '#8c1515',
} as const;

/** Tab colours: the two mechanisms, the sheets about the whole, the reference sheets. */
export const TABS = {
  whole: '#b8860b',
  mechanisms: ['#34618f', '#557a3e', '#7a4f83'],
  reference: '#7b8794',
} as const;

/** Colour of the tabs of one mechanism: "1" and "2" are told apart at a glance. */
export function mechanismTab(mechanism: string): string {
  const index = (Number.parseInt(mechanism, 10) || 1) - 1;
  return TABS.mechanisms[index % TABS.mechanisms.length] ?? TABS.reference;
}

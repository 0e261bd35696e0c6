import type { Moment, Span } from './deadline-reading';

/**
 * Gives the moments of a deadline the years that its other words name: in «январь – февраль 2022» both months are of
 * 2022, in «декабрь – январь 2022» the first is of 2021, in «май, декабрь 2022» both are, in «2022 год: март, май» too.
 *
 * @returns `null` when years and months cannot be brought together without guessing
 */
export function settleYears(spans: readonly Span[]): Span[] | null {
  const within = spans.map(settleSpan);
  const heading = headingYear(within);
  const parts = heading === null ? within : heading.parts;
  const years = parts.map(yearOf);
  const last = years[years.length - 1] ?? null;
  if (within.some(runsBackwards)) return null;
  if (heading !== null) return parts.map((span) => withYear(span, heading.year));
  if (years.every((year) => year === null) || years.every((year) => year !== null)) return parts;
  // Only the last of a list may name the year for all of it.
  if (last === null || years.slice(0, -1).some((year) => year !== null)) return null;
  return parts.map((span) => (yearOf(span) === null ? withYear(span, last) : span));
}

/** Where in its year a moment begins, for comparing two of them. */
export function orderInYear(moment: Moment): number {
  switch (moment.unit) {
    case 'day':
      return moment.month * 100 + moment.day;
    case 'month':
      return moment.month * 100 + 1;
    case 'quarter':
      return (moment.part * 3 - 2) * 100 + 1;
    case 'half-year':
      return (moment.part * 6 - 5) * 100 + 1;
    case 'school-year':
      return 901;
    case 'year':
      return 101;
  }
}

function settleSpan(span: Span): Span {
  const { from, to } = span;
  if (!from || !to || from === to) return span;
  const turns = orderInYear(from) > orderInYear(to) ? 1 : 0;
  if (from.year === null && to.year !== null) return { ...span, from: { ...from, year: to.year - turns } };
  if (from.year !== null && to.year === null) return { ...span, to: { ...to, year: from.year + turns } };
  return span;
}

/** The year that stands before the months it is meant for, or behind a comma: «декабрь, 2021 год». */
function headingYear(spans: readonly Span[]): { year: number; parts: Span[] } | null {
  for (const [index, span] of spans.entries()) {
    const year = isBareYear(span) && span.from === span.to ? (span.from?.year ?? null) : null;
    const parts = spans.filter((_, place) => place !== index);
    const atEdge = index === 0 || index === spans.length - 1;
    if (year !== null && atEdge && parts.length > 0 && parts.every((part) => yearOf(part) === null))
      return { year, parts };
  }
  return null;
}

/** «2024–2021 годы»: nobody knows which of the two years is the misprint. */
function runsBackwards({ from, to }: Span): boolean {
  if (!from || !to || from === to || from.year === null || to.year === null) return false;
  return from.year * 10_000 + orderInYear(from) > to.year * 10_000 + orderInYear(to);
}

const yearOf = ({ from, to }: Span) => from?.year ?? to?.year ?? null;
const isBareYear = (span: Span | undefined) => span?.from?.unit === 'year';

function withYear(span: Span, year: number): Span {
  const { from, to } = span;
  if (!from || !to || from === to) {
    const only = from ?? to;
    if (!only) return span;
    const dated = { ...only, year };
    return { ...span, from: from && dated, to: to && dated };
  }
  const turns = orderInYear(from) > orderInYear(to) ? 1 : 0;
  return { ...span, from: { ...from, year: year - turns }, to: { ...to, year } };
}

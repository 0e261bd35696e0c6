import type { Finding } from '../../src/completeness/finding';

/**
 * Findings that hold every word of the search, in any order: in what was found, what to do, where, or who answers for it.
 * «ё» and «е» are one letter here, and so are capitals.
 *
 * @example searchFindings(findings, 'приказ 1.1.4') // those that speak of an order and of positions of monitoring in 1.1
 */
export function searchFindings(findings: readonly Finding[], search: string): readonly Finding[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return findings;
  return findings.filter((finding) => {
    const { sentence, next, cell, responsible } = finding;
    const text = plain([sentence, next, cell?.sheetName, cell?.code, responsible].filter(Boolean).join(' '));
    return words.every((word) => text.includes(word));
  });
}

const plain = (text: string) => text.toLowerCase().replace(/ё/g, 'е');

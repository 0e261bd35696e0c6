import type { StoredAcceptance } from '../workbook/book-state';
import type { Finding } from './finding';

/**
 * A short print of a sentence: the FNV-1a sum of its characters. It tells whether a finding still says what somebody
 * accepted; it guards against nothing else.
 *
 * @example printSentence('1.1.1.01: 1 балл, а документ не указан.').length // 7
 */
export function printSentence(sentence: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < sentence.length; at += 1) sum = Math.imul(sum ^ sentence.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36).padStart(7, '0');
}

/**
 * Marks the findings that somebody accepted. An acceptance holds for the sentence it was given for: when points, counts,
 * documents or dates in it have changed, the finding is open again.
 */
export function markAccepted(findings: readonly Finding[], stored: readonly StoredAcceptance[]): Finding[] {
  const byId = new Map(stored.map((acceptance) => [acceptance.id, acceptance]));
  return findings.map((finding) => {
    const own = byId.get(finding.id);
    if (!own || own.print !== printSentence(finding.sentence)) return finding;
    return { ...finding, accepted: { reason: own.reason, at: own.at } };
  });
}

import type { Finding, FindingCell } from './finding';
import { FINDING_SENTENCES, type FindingCode } from './finding-sentences';

interface Found {
  readonly words: Readonly<Record<string, string>>;
  readonly system?: string;
  readonly stage?: number | null;
  readonly count?: number;
  readonly cell?: FindingCell | null;
}

/**
 * A finding in words.
 *
 * @example makeFinding('no-code', { words: { row: '12' }, system: '1.1' }).sentence
 */
export function makeFinding(code: FindingCode, found: Found): Finding {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, word: string) => found.words[word] ?? '…');
  const { severity, sentence, next, motivation } = FINDING_SENTENCES[code];
  return {
    code,
    severity,
    sentence: fill(sentence),
    next: fill(next),
    motivation,
    system: found.system ?? '',
    stage: found.stage ?? null,
    count: found.count ?? 1,
    cell: found.cell ?? null,
  };
}

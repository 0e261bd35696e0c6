import { findFindingRules } from '../catalog/find-finding-rules';
import type { Finding, FindingCell } from './finding';
import type { FindingCode } from './finding-code';
import { repairOfFinding } from './repair-of-finding';

export interface Found {
  readonly words: Readonly<Record<string, string>>;
  readonly system?: string;
  readonly stage?: number | null;
  readonly count?: number;
  readonly cell?: FindingCell | null;
  /** What tells it from others of its kind at the same cell or at none: a document's number, a field's key. */
  readonly subject?: string;
}

/**
 * A finding in words. Who answers for it, and whether somebody accepted it, is filled in when all are known.
 *
 * @example makeFinding('no-code', { words: { row: '12' }, system: '1.1' }).sentence
 */
export function makeFinding(code: FindingCode, found: Found): Finding {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, word: string) => found.words[word] ?? '…');
  const said = findFindingRules().sentences[code];
  if (!said) throw new Error(`templates/findings has no words for ${code}`);
  const { severity, sentence, next, motivation, source } = said;
  const { system = '', stage = null, count = 1, cell = null, subject = '' } = found;
  const id = [code, system, stage ?? '', cell?.code ?? '', cell?.column ?? '', subject].join('/').replace(/\/+$/, '');
  return {
    id,
    code,
    severity,
    sentence: fill(sentence),
    next: fill(next),
    motivation,
    source,
    system,
    stage,
    count,
    cell,
    responsible: null,
    accepted: null,
    repair: repairOfFinding(code, system),
  };
}

import { cleanText } from '../catalog/clean-text';
import type { Rubric, RubricPosition } from '../catalog/rubric';

/** How the positions of one rubric meet those of another. */
export interface MatchedRubric {
  /** The new rubric with the retired positions of the old one in their places: their rows and answers stay readable. */
  readonly rubric: Rubric;
  /** Positions that got another code with the same stage, wording and scale: new code → old code. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * Matches by code. A position that the new rubric lacks is retired, its code is nobody else's; where exactly one new
 * position says the same words on the same scale, the answer goes along.
 */
export function matchPositions(before: Rubric, after: Rubric): MatchedRubric {
  const now = new Set(after.positions.map(({ code }) => code));
  const known = new Set(before.positions.map(({ code }) => code));
  const gone = before.positions.filter(({ code }) => !now.has(code));
  const added = after.positions.filter(({ code, status }) => !known.has(code) && status === 'active');
  const moved = new Map<string, string>();
  const only = (list: readonly RubricPosition[], saying: string) => {
    const same = list.filter((position) => sayingOf(position) === saying);
    return same.length === 1 ? same[0] : undefined;
  };
  for (const position of added) {
    const old = only(gone, sayingOf(position));
    if (old && old.status === 'active' && only(added, sayingOf(position))) moved.set(position.code, old.code);
  }
  const positions = [...after.positions];
  for (const position of gone) {
    const index = before.positions.indexOf(position);
    const previous = before.positions
      .slice(0, index)
      .reverse()
      .find(({ code }) => positions.some((own) => own.code === code));
    const at = previous ? positions.findIndex(({ code }) => code === previous.code) + 1 : 0;
    positions.splice(at, 0, { ...position, status: 'retired' });
  }
  return { rubric: { ...after, positions }, moved };
}

function sayingOf({ stage, text, scale, penalty }: RubricPosition): string {
  const codes = scale.map(({ code }) => code).join('; ');
  return `${stage}\n${cleanText(text).toLowerCase()}\n${codes}\n${penalty ? 'штраф' : ''}`;
}

import { isDate } from './cell-kind';
import { cleanText } from './clean-text';
import type { Rubric, RubricPosition } from './rubric';
import { showCell } from './show-cell';
import { findStage, type StageNumber } from './stages';

/** A part of a rubric: `null` means no limit. */
export interface Scope {
  readonly mechanism: string | null;
  readonly system: string | null;
  readonly stage: StageNumber | null;
}

export const WHOLE: Scope = { mechanism: null, system: null, stage: null };

const FORMS = 'механизм "1", система "1.1", этап "/4" или "/мониторинг", оба вместе "1.1/4"';

/**
 * Reads the scope argument of a function.
 *
 * @param cell blank = everything; mechanism `"1"`; system `"1.1"` or the number 1.1; stage `"/4"`; both `"1.1/4"`
 * @param rubric where the mechanism or the system must exist
 * @throws Error with a Russian sentence: what was found, what was expected
 * @example parseScope('1.1/мониторинг', rubric) // {"mechanism":null,"system":"1.1","stage":4}
 */
export function parseScope(cell: unknown, rubric: Rubric): Scope {
  if (Array.isArray(cell) && cell.length === 1 && cell[0].length === 1) return parseScope(cell[0][0], rubric);
  if (Array.isArray(cell)) throw new Error(`область — одна ячейка, найден диапазон; ожидается ${FORMS}`);
  if (isDate(cell)) {
    throw new Error(`область превратилась в дату ${showCell(cell)}; запишите её текстом, с апострофом: '1.1`);
  }
  const text = cleanText(cell);
  if (text === '') return WHOLE;
  const [place = '', stageName, ...rest] = text.split('/').map((part) => part.trim());
  const stage = stageName === undefined ? undefined : findStage(stageName);
  const number = place.replace(',', '.');
  const wellFormed = /^(\d+(\.\d+)?)?$/.test(number) && rest.length === 0 && (stageName === undefined || stage);
  if (!wellFormed) throw new Error(`область «${showCell(cell)}» не понята; ожидается ${FORMS}`);

  const isSystem = number.includes('.');
  if (number !== '') {
    const key = isSystem ? 'system' : 'mechanism';
    const known = [...new Set(rubric.positions.map((position) => position[key]))];
    if (!known.includes(number)) {
      const word = isSystem ? 'системы' : 'механизма';
      throw new Error(
        `в методике ${rubric.framework}@${rubric.version} нет ${word} ${showCell(number)}; есть: ${known.join(', ')}`,
      );
    }
  }
  return {
    mechanism: number !== '' && !isSystem ? number : null,
    system: isSystem ? number : null,
    stage: stage?.number ?? null,
  };
}

/** True when the position belongs to the scope. */
export function inScope(
  position: Pick<RubricPosition, 'mechanism' | 'system' | 'stage'>,
  { mechanism, system, stage }: Scope,
): boolean {
  return (
    (mechanism === null || position.mechanism === mechanism) &&
    (system === null || position.system === system) &&
    (stage === null || position.stage === stage)
  );
}

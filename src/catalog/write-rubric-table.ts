import { writeCodeHeader } from './code-header';
import { RUBRIC_COLUMNS, type Rubric, type RubricPosition } from './rubric';
import { BASIS_WORDS, NOT_SET, STATUS_WORDS } from './rubric-words';
import { writeAnswer, writeAnswerCode } from './write-answer';

export type RubricCell = string | number;

/**
 * The rubric as a table of 15 columns, header first: what «Методика» holds and `MCQM_RUBRIC` returns.
 *
 * @param rubric the framework's rubric; its id and version go into the code header
 * @param positions the rows to write, all of the rubric when left out
 */
export function writeRubricTable(
  rubric: Rubric,
  positions: readonly RubricPosition[] = rubric.positions,
): RubricCell[][] {
  const [, ...others] = RUBRIC_COLUMNS;
  return [[writeCodeHeader(rubric), ...others], ...positions.map(writeRow)];
}

function writeRow(position: RubricPosition): RubricCell[] {
  return [
    position.code,
    position.mechanism,
    position.system,
    position.systemTitle,
    position.stage,
    position.group,
    position.text,
    position.scale.map(({ code }) => writeAnswerCode(code)).join('; '),
    position.scale.map(writeAnswer).join('\n'),
    position.maximum ?? '',
    position.penalty ? (position.penalty.size ?? NOT_SET) : '',
    position.links.join('; '),
    BASIS_WORDS[position.basis],
    position.source,
    STATUS_WORDS[position.status],
  ];
}

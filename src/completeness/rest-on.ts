import type { StageNumber } from '../catalog/stages';
import type { CycleLink } from './read-cycle';

/**
 * The stage that each stage rests on (design, section 7): what is monitored are indicators, what is analysed is what was
 * monitored, recommendations, measures and decisions come from the analysis, effectiveness is that of the measures.
 */
const GROUND: Readonly<Partial<Record<StageNumber, StageNumber>>> = { 4: 2, 5: 4, 6: 5, 7: 5, 8: 5, 9: 7 };

/**
 * The positions any one of which carries this one: those it is linked to, else all of the stage that its stage rests on.
 * A system may lack that stage (a short cycle); then nothing is asked of it.
 *
 * @returns `null` when it rests on nothing
 */
export function restOn(link: CycleLink, cycle: readonly CycleLink[]): readonly CycleLink[] | null {
  const linked = cycle.filter(({ code }) => link.links.includes(code));
  if (linked.length > 0) return linked;
  const ground = cycle.filter(({ stage }) => stage === GROUND[link.stage]);
  return ground.length > 0 ? ground : null;
}

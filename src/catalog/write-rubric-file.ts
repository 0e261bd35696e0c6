import type { Rubric, RubricPosition } from './rubric';
import type { RubricEdition } from './rubric-edition';
import type { RubricFile, RubricFilePosition } from './rubric-file-schema';
import { readTrackGroup, type Track } from './rubric-tracks';
import { sameWording } from './same-wording';

/**
 * A region's rubric as the one file that is exported and imported.
 *
 * @param shipped the framework it grew from: where a wording only has names filled in, its placeholders go back into the
 * file, so that another municipality gets its own names
 */
export function writeRubricFile({ rubric, bands, about }: RubricEdition, shipped: Rubric | null): RubricFile {
  const before = new Map(shipped?.positions.map((position) => [position.code, position]));
  const systems = [...new Set(rubric.positions.map(({ system }) => system))];
  const { base, level, title, short, notice, foreignNotice, mechanisms } = about;
  return {
    format: 'mcqm-rubric/1',
    id: rubric.framework,
    version: rubric.version,
    base,
    level,
    title,
    short,
    notice,
    foreignNotice,
    mechanisms: mechanisms.map((mechanism) => ({ number: mechanism.number, title: mechanism.title })),
    bands: bands && [...bands],
    systems: systems.map((number) => {
      const own = rubric.positions.filter(({ system }) => system === number);
      const tracks = tracksOf(own);
      return {
        number,
        title: own[0]?.systemTitle ?? '',
        ...(tracks.length > 0 ? { tracks } : {}),
        positions: own.map((position) => writePosition(position, before.get(position.code))),
      };
    }),
  };
}

function writePosition(position: RubricPosition, shipped: RubricPosition | undefined): RubricFilePosition {
  const { code, text, scale, maximum, penalty, links, basis, source, status } = position;
  const { track, group } = readTrackGroup(position.group);
  const named = (own: string, template: string | undefined) =>
    template !== undefined && sameWording(template, own) ? template : own;
  return {
    code,
    ...(track ? { track: track.number } : {}),
    group: track ? group : named(group, shipped?.group),
    text: named(text, shipped?.text),
    scale: scale.map(({ code: answer, words }) => (words === '' ? answer : `${answer} — ${words}`)),
    maximum,
    ...(penalty ? { penalty: penalty.size } : {}),
    links: [...links],
    basis,
    source,
    status,
  };
}

function tracksOf(positions: readonly RubricPosition[]): (Track & { stages: number[] })[] {
  const tracks = new Map<string, Track & { stages: number[] }>();
  for (const { group, stage } of positions) {
    const { track } = readTrackGroup(group);
    if (!track) continue;
    const known = tracks.get(track.number) ?? { ...track, stages: [] };
    tracks.set(track.number, known);
    if (!known.stages.includes(stage)) known.stages = [...known.stages, stage].sort();
  }
  return [...tracks.values()];
}

/**
 * A track is a part of a system with a cycle of its own: the full one of nine stages or a short one, such as measures,
 * decisions, effectiveness. In the rubric table it stands before the group header of its positions.
 */
export interface Track {
  readonly number: string;
  readonly title: string;
}

/**
 * @example writeTrackGroup({ number: '1', title: 'Таланты' }, 'Меры') // "Трек 1 «Таланты». Меры"
 */
export function writeTrackGroup(track: Track | null, group: string): string {
  if (!track) return group;
  const name = `Трек ${track.number} «${track.title}»`;
  return group === '' ? name : `${name}. ${group}`;
}

/**
 * The track of a position and its group header apart; no track where the header names none.
 *
 * @example readTrackGroup('Трек 1 «Таланты». Меры') // {"track":{"number":"1","title":"Таланты"},"group":"Меры"}
 */
export function readTrackGroup(text: string): { track: Track | null; group: string } {
  const [, number, title, group = ''] = /^Трек (\d) «([^«»]+)»(?:\. ([\s\S]+))?$/.exec(text) ?? [];
  return number && title ? { track: { number, title }, group } : { track: null, group: text };
}

import type { LinkRun, RichText } from '../../operations/rich-text';
import { expose, implementationOf } from '../frame/expose';
import { serviceError } from '../frame/host-bridge';
import type { Shown } from './objects';

/** The text and links inside a value that a script passed. */
export function richTextOf(shown: Shown): RichText {
  return implementationOf<{ rich: RichText }>(shown).rich;
}

/** The link that covers `start` to `end` whole, as `getLinkUrl` gives it. */
function linkOver({ links }: RichText, start: number, end: number): string | null {
  return links.find((link) => link.start <= start && link.end >= end)?.url ?? null;
}

/** Shows a text with links; other formatting inside a cell is not kept and not given. */
export function showRichText(rich: RichText): Shown {
  return expose('RichTextValue', {
    rich,
    getText: () => rich.text,
    getStartIndex: () => 0,
    getEndIndex: () => rich.text.length,
    getLinkUrl: (start = 0, end = rich.text.length) => linkOver(rich, start, end),
    getRuns: () => splitRuns(rich).map(showRun),
    copy: () => newRichText(rich),
  });
}

interface Run {
  start: number;
  end: number;
  text: string;
  url: string | null;
}

/** Cuts the text where links begin and end. */
function splitRuns(rich: RichText): Run[] {
  const cuts = new Set([0, rich.text.length]);
  for (const { start, end } of rich.links) cuts.add(start).add(end);
  const sorted = [...cuts].sort((one, other) => one - other);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? rich.text.length;
    return { start, end, text: rich.text.slice(start, end), url: linkOver(rich, start, end) };
  });
}

function showRun({ start, end, text, url }: Run): Shown {
  const links = url === null ? [] : [{ start: 0, end: text.length, url }];
  const run: RichText = { text, links };
  return expose('RichTextValue', {
    rich: run,
    getText: () => text,
    getStartIndex: () => start,
    getEndIndex: () => end,
    getLinkUrl: () => url,
    copy: () => newRichText(run),
  });
}

/** The builder of `newRichTextValue`. */
export function newRichText(from: RichText = { text: '', links: [] }): Shown {
  let { text } = from;
  let links: LinkRun[] = [...from.links];
  const shown: Shown = expose('RichTextValueBuilder', {
    setText(value: string) {
      text = value;
      links = [];
      return shown;
    },
    setLinkUrl(...args: [string | null] | [number, number, string | null]) {
      const [start, end, url] = args.length === 1 ? [0, text.length, args[0]] : args;
      if (start < 0 || end > text.length || start > end) throw serviceError('The link is outside the text.');
      links = links.filter((link) => link.end <= start || link.start >= end);
      if (url !== null && url !== '' && end > start) links.push({ start, end, url });
      return shown;
    },
    build: () => showRichText({ text, links: [...links].sort((one, other) => one.start - other.start) }),
  });
  return shown;
}

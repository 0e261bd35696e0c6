import type { CellLink } from '../grid/find-link';

/** Where the selected cell leads, as Google offers it beside the cell. A page outside opens in a window of its own. */
export function LinkBar({
  link,
  openPlace,
}: {
  link: CellLink;
  openPlace: (sheetId: string, a1: string | null) => void;
}) {
  if (link.kind === 'web') {
    return (
      <a class="link-bar" href={link.url} target="_blank" rel="noopener noreferrer">
        Открыть ссылку: {new URL(link.url).host}
      </a>
    );
  }
  return (
    <button type="button" class="link-bar" onClick={() => openPlace(link.sheetId, link.a1)}>
      Перейти: {link.words}
    </button>
  );
}

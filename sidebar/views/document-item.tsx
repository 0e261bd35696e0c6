import type { UsedDocument } from '../../src/actions/read-document-use';
import { STAGES } from '../../src/catalog/stages';
import { CellButton } from '../parts/cell-button';
import type { Event } from '../state/event';
import { systemTitle } from '../state/group-findings';
import type { Desk } from '../state/state';
import { countWords } from '../text/count-words';

interface Props {
  readonly document: UsedDocument;
  readonly desk: Desk;
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
}

/** One document: its row of the register, and the positions it proves, by system and component. */
export function DocumentItem({ document, desk, busy, dispatch }: Props) {
  const { no, title, cell, proves } = document;
  const places = new Map<string, typeof proves>();
  for (const citation of proves) {
    const stage = STAGES.find(({ number }) => number === citation.stage)?.title;
    const place = `${systemTitle(citation.system, desk.overview.systems)} · ${stage}`;
    places.set(place, [...(places.get(place) ?? []), citation]);
  }
  return (
    <li class="card">
      <CellButton cell={cell} busy={busy} dispatch={dispatch}>
        <span class="row-title">{`№\u00a0${no}${title === '' ? '' : ` ${title}`}`}</span>
      </CellButton>
      {proves.length === 0 ? (
        <p class="badges">
          <span class="badge badge-warning">не использован</span>
        </p>
      ) : (
        <details>
          <summary>{`${cell ? 'Подтверждает' : 'Указан у'}: ${countWords(proves.length, 'position')}`}</summary>
          {[...places].map(([place, own]) => (
            <div key={place}>
              <p class="hint">{place}</p>
              <ul class="chips">
                {own.map((citation) => (
                  <li key={`${citation.cell.code}/${citation.cell.column}`}>
                    <CellButton cell={citation.cell} busy={busy} dispatch={dispatch} class="chip">
                      {[citation.cell.code, citation.clause].filter(Boolean).join(', ')}
                    </CellButton>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
    </li>
  );
}

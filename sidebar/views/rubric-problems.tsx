import type { RubricReport } from '../../src/actions/calls';
import { LongList } from '../parts/long-list';
import type { Event } from '../state/event';

interface Props {
  readonly report: RubricReport;
  readonly busy: boolean;
  readonly dispatch: (event: Event) => void;
}

/** Problems of «Методика», each leading to its cell. */
export function RubricProblems({ report: { problems, sheetId, sheetName }, busy, dispatch }: Props) {
  return (
    <LongList
      class="cards"
      items={problems}
      portion={20}
      draw={({ place, column, row, sentence, next }) => (
        <li class="card" key={`${place} ${sentence}`}>
          <button
            type="button"
            class="row"
            aria-disabled={busy}
            onClick={() =>
              dispatch({
                type: 'open-cell',
                cell: { sheetId, code: '', column, row },
                place: `ячейка ${place} листа «${sheetName}»`,
              })
            }
          >
            <span class="row-title">{`Ячейка ${place}`}</span>
            <span>{sentence}</span>
          </button>
          <p class="hint">{next}</p>
        </li>
      )}
    />
  );
}

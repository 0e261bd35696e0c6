import type { Event } from '../state/event';
import { systemTitle } from '../state/group-findings';
import type { FindingsView } from '../state/state';
import { formatNumber } from '../text/format-number';

interface Props {
  readonly view: FindingsView;
  readonly dispatch: (event: Event) => void;
}

const ALL = 'all';

/** Shows the findings of one system; systems without any are not offered. */
export function SystemFilter({ view, dispatch }: Props) {
  const { findings, overview } = view.report;
  const count = (system: string) => findings.filter((finding) => finding.system === system).length;
  const offered = ['', ...overview.systems.map((row) => row.system)].filter((system) => count(system) > 0);
  if (offered.length < 2) return null;
  const choose = (value: string) => dispatch({ type: 'filter-findings', system: value === ALL ? null : value });
  return (
    <div class="field">
      <label for="system-filter">Показать</label>
      <select id="system-filter" value={view.filter ?? ALL} onChange={(event) => choose(event.currentTarget.value)}>
        <option value={ALL}>{`Все замечания: ${formatNumber(findings.length)}`}</option>
        {offered.map((system) => (
          <option key={system} value={system}>
            {`${systemTitle(system, overview.systems)}: ${formatNumber(count(system))}`}
          </option>
        ))}
      </select>
    </div>
  );
}

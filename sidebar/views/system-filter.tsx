import type { CheckReport } from '../../src/actions/calls';
import { Choice } from '../parts/choice';
import type { Event } from '../state/event';
import { systemTitle } from '../state/group-findings';
import { countWords } from '../text/count-words';

interface Props {
  readonly report: CheckReport;
  readonly filter: string | null;
  readonly dispatch: (event: Event) => void;
}

/**
 * Shows the findings of one system; systems without any are not offered. A fold with radio buttons rather than a list
 * box: titles of systems are long, and a list box would cut them at 300 px.
 */
export function SystemFilter({ report, filter, dispatch }: Props) {
  const { findings, overview } = report;
  const count = (system: string) => findings.filter((finding) => finding.system === system).length;
  const offered = ['', ...overview.systems.map((row) => row.system)].filter((system) => count(system) > 0);
  if (offered.length < 2) return null;
  const draw = (system: string | null, title: string, findingsThere: number) => (
    <Choice
      key={system}
      type="radio"
      name="system-filter"
      value={system ?? 'all'}
      checked={filter === system}
      onChoose={() => dispatch({ type: 'filter-findings', system })}
      title={title}
    >
      <span class="hint">{countWords(findingsThere, 'finding')}</span>
    </Choice>
  );
  const shown = filter === null ? 'все системы' : systemTitle(filter, overview.systems);
  return (
    <details class="filter">
      <summary>{`Показаны: ${shown}`}</summary>
      <fieldset>
        <legend>Показать замечания</legend>
        {draw(null, 'Все системы', findings.length)}
        {offered.map((system) => draw(system, systemTitle(system, overview.systems), count(system)))}
      </fieldset>
    </details>
  );
}

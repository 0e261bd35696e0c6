import type { RubricChange } from '../../src/catalog/compare-rubrics';
import { namePlaceOfChange, sayRubricChange } from '../../src/catalog/say-rubric-change';
import { LongList } from '../parts/long-list';

/** What a rubric changes, one line each. */
export function RubricChanges({ changes }: { readonly changes: readonly RubricChange[] }) {
  return (
    <LongList
      class="cards"
      items={changes}
      portion={20}
      draw={(change) => (
        <li class="card" key={`${change.kind} ${change.code} ${change.before}`}>
          <p class="row-title">{namePlaceOfChange(change)}</p>
          <p>{sayRubricChange(change)}</p>
        </li>
      )}
    />
  );
}

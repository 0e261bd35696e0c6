import type { FileReport } from '../../src/actions/calls';
import { LongList } from './long-list';

/** Everything that is wrong with a file of a rubric, each problem with its place and the next step. */
export function FileProblems({ problems }: { readonly problems: FileReport['problems'] }) {
  return (
    <LongList
      class="cards"
      items={problems}
      portion={20}
      draw={({ place, sentence, next }) => (
        <li class="card" key={`${place} ${sentence}`}>
          <p class="row-title">{place}</p>
          <p>{sentence}</p>
          <p class="hint">{next}</p>
        </li>
      )}
    />
  );
}

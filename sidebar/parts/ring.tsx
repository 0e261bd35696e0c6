import { formatPercent } from '../../src/summary/format-percent';

interface Props {
  readonly value: number;
  readonly total: number;
}

const RADIUS = 34;
const LENGTH = 2 * Math.PI * RADIUS;

/** A ring filled to value / total with the share in its middle; the words beside it say the same. */
export function Ring({ value, total }: Props) {
  const share = total > 0 ? Math.min(1, value / total) : 0;
  return (
    <svg class="ring" viewBox="0 0 84 84" width="84" height="84" aria-hidden="true">
      <circle class="ring-track" cx="42" cy="42" r={RADIUS} />
      <circle
        class="ring-fill"
        cx="42"
        cy="42"
        r={RADIUS}
        stroke-dasharray={`${share * LENGTH} ${LENGTH}`}
        transform="rotate(-90 42 42)"
        // A round end would show a dot where nothing is done yet.
        stroke-linecap={share > 0 ? 'round' : 'butt'}
      />
      <text x="42" y="47" text-anchor="middle">
        {formatPercent(share)}
      </text>
    </svg>
  );
}

interface MeterProps {
  readonly label: string;
  readonly value: number;
  readonly total: number;
  /** What a screen reader says instead of a per cent. */
  readonly words: string;
}

/** A bar filled to value / total, with its words for those who do not see it. */
export function Meter({ label, value, total, words }: MeterProps) {
  return (
    <div
      class="meter"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={value}
      aria-valuetext={words}
    >
      <MeterBar value={value} total={total} />
    </div>
  );
}

/** The bar alone, where the words stand beside it. */
export function MeterBar({ value, total }: { readonly value: number; readonly total: number }) {
  const width = total > 0 ? Math.min(100, (100 * value) / total) : 0;
  return (
    <span class="meter-track" aria-hidden="true">
      <span class="meter-fill" style={{ width: `${width}%` }} />
    </span>
  );
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** A line to search by; what is found is said by the page. */
export function SearchField({ label, value, onType }: Props) {
  return (
    <div class="field search">
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        autocomplete="off"
        maxLength={200}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}

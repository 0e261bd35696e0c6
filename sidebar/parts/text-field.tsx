interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly problem?: string | null;
  readonly digits?: boolean;
  readonly onType: (value: string) => void;
}

/** One line of text with a label, a word on where it will appear, and what is wrong with it. */
export function TextField({ id, label, hint, value, problem = null, digits = false, onType }: TextFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        maxLength={500}
        inputMode={digits ? 'numeric' : 'text'}
        value={value}
        aria-describedby={problem ? `${id}-problem ${id}-hint` : `${id}-hint`}
        aria-invalid={problem !== null}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

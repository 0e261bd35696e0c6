import { Choice } from './choice';

export interface Option {
  readonly value: string;
  readonly title: string;
  readonly hint?: string;
}

interface Props {
  readonly name: string;
  /** What is chosen, in words before the chosen title. */
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/**
 * One of several, folded to a line. Radio buttons rather than a list box: titles of systems are long, and a list box
 * would cut them at 300 px.
 */
export function ChoiceFold({ name, label, options, value, onChoose }: Props) {
  const chosen = options.find((option) => option.value === value) ?? options[0];
  return (
    <details class="fold">
      <summary>{`${label}: ${chosen?.title ?? ''}`}</summary>
      <fieldset aria-label={label}>
        {options.map((option) => (
          <Choice
            key={option.value}
            type="radio"
            name={name}
            value={option.value}
            checked={option === chosen}
            onChoose={() => onChoose(option.value)}
            title={option.title}
          >
            {option.hint && <span class="hint">{option.hint}</span>}
          </Choice>
        ))}
      </fieldset>
    </details>
  );
}

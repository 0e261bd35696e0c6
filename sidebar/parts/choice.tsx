import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly title: ComponentChildren;
  /** Facts under the title, read together with it. */
  readonly children?: ComponentChildren;
}

/** A radio button or a checkbox with its whole text as the label. */
export function Choice({ type, name, value, checked, onChoose, title, children }: ChoiceProps) {
  return (
    <label class="choice">
      <input type={type} name={name} value={value} checked={checked} onChange={onChoose} />
      <span class="choice-text">
        <span class="choice-title">{title}</span>
        {children}
      </span>
    </label>
  );
}

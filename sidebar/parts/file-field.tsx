import { useRef, useState } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A rubric has at most two million signs, each of them at most three bytes long. */
const MAX_BYTES = 6_000_000;

/** The text of a file: read from the person's disk, or pasted where the browser opens none. */
export function FileField({ id, label, text, onText }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    if (file.size > MAX_BYTES) return say(`«${file.name}» слишком велик для файла методики. Выберите другой.`);
    try {
      onText(await file.text());
      say(`Прочитан «${file.name}».`);
    } catch {
      say(`«${file.name}» не читается. Откройте его сами и вставьте текст.`);
    }
    // The same file, mended, may be chosen again.
    input.value = '';
  };
  return (
    <>
      <p class="links">
        <button type="button" class="link" onClick={() => chooser.current?.click()}>
          Выбрать файл на компьютере
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,.txt"
          hidden={true}
          onChange={(event) => take(event.currentTarget)}
        />
        <span class="hint" role="status">
          {said}
        </span>
      </p>
      <div class="field">
        <label for={id}>{label}</label>
        <textarea
          id={id}
          rows={6}
          spellcheck={false}
          value={text}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            say('');
            onText(event.currentTarget.value);
          }}
        />
        <p class="hint" id={`${id}-hint`}>
          Или откройте файл в любом текстовом редакторе, скопируйте весь текст и вставьте сюда.
        </p>
      </div>
    </>
  );
}

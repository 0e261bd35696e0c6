import { Choice } from '../parts/choice';
import { FileField } from '../parts/file-field';
import { FileProblems } from '../parts/file-problems';
import { FrameworkChoice } from '../parts/framework-choice';
import type { Event } from '../state/event';
import { FROM_FILE } from '../state/region-file';
import type { CreateView } from '../state/state';

interface Props {
  readonly view: CreateView;
  readonly dispatch: (event: Event) => void;
}

/** A framework that ships with nobody: a region's own, out of its file. Judged right, it is a choice like the others. */
export function FileFramework({ view: { draft, file }, dispatch }: Props) {
  const { offer = null, problems = [] } = file.report ?? {};
  return (
    <>
      <p class="sub">Методика региона из файла</p>
      {offer ? (
        <FrameworkChoice value={FROM_FILE} offer={offer} draft={draft} dispatch={dispatch}>
          <span class="hint">{`Из файла: ${offer.id}, редакция ${offer.version}`}</span>
        </FrameworkChoice>
      ) : (
        <Choice
          type="radio"
          name="framework"
          value={FROM_FILE}
          checked={draft.framework === FROM_FILE}
          onChoose={() => dispatch({ type: 'choose-framework', framework: FROM_FILE })}
          title="Взять методику из файла"
        >
          <span class="hint">файл, который выгрузили из книги региона</span>
        </Choice>
      )}
      {draft.framework === FROM_FILE && (
        <>
          <FileField
            id="region-file"
            label="Текст файла"
            text={file.text}
            onText={(text) => dispatch({ type: 'write-file', text })}
          />
          {problems.length > 0 && <FileProblems problems={problems} />}
        </>
      )}
    </>
  );
}

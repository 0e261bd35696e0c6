import { splitLead } from '../text/split-lead';
import { Notice } from './notice';

/** A long remark: its first sentence, the rest behind «Подробнее». */
export function FoldedNote({ text }: { readonly text: string }) {
  const { lead, rest } = splitLead(text);
  return (
    <Notice tone="plain">
      {lead}
      {rest !== '' && (
        <details>
          <summary>Подробнее</summary>
          {rest}
        </details>
      )}
    </Notice>
  );
}

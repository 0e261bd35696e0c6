import type { HintsReport } from '../../src/actions/calls';

/** Hints for one component: what another municipality's order lists there, and which order it is. */
export function CycleHints({ hints: { stage, source, group } }: { readonly hints: HintsReport }) {
  if (!group)
    return <p>{`Для компонента «${stage}» этой системы подсказок нет: в приказе-примере о нём не сказано.`}</p>;
  return (
    <>
      <p>Так этот раздел составлен в приказе другого муниципалитета. Это пример, а не требование.</p>
      <h2>{group.title}</h2>
      <ul class="plain">
        {group.items.map(({ text, detail }) => (
          <li key={text}>
            {text}
            {detail !== '' && <span class="hint">{` ${detail}`}</span>}
          </li>
        ))}
      </ul>
      <p class="hint">{source}</p>
    </>
  );
}

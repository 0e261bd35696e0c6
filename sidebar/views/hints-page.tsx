import { CycleHints } from '../parts/cycle-hints';
import { lastAnswer } from '../state/last-answer';
import type { Page, PageProps } from './page';

const requestOf = (code: string) => ({ name: 'hints.read', payload: { code } }) as const;

/** What one municipality's order has for the component of a position; reached from a finding about that position. */
export const hintsPage: Page = {
  title: 'Подсказка',
  read: requestOf,
  actions: () => [],
  Body: HintsBody,
};

function HintsBody({ desk, of }: PageProps) {
  const known = lastAnswer(desk, requestOf(of));
  if (!known) return null;
  const system = desk.overview.systems.find((row) => of.startsWith(`${row.system}.`));
  return (
    <>
      {system && <p class="whose">{`${system.system} «${system.title}»`}</p>}
      <CycleHints hints={known.value} />
    </>
  );
}

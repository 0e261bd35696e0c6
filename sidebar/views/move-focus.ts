const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Arrows, Home and End move the keyboard through a list of controls, round its ends. */
export function moveFocus(event: KeyboardEvent, controls: NodeListOf<HTMLElement>): void {
  const step = STEPS[event.key];
  if (!step || controls.length === 0) return;
  event.preventDefault();
  const at = [...controls].indexOf(document.activeElement as HTMLElement);
  controls[step(at, controls.length - 1)]?.focus();
}

import type { CycleIndicator, CycleSystem, MonitoredIndicator } from '../../src/catalog/cycle-schema';

/** A text of the cycle with its id, where it has one, and its place. */
export interface CycleText {
  id?: string;
  text: string;
  source: string;
}

/** Every text of one system in the order in which the document holds them; section numbers and headings among them. */
export function textsInOrder(system: CycleSystem): CycleText[] {
  const { goals, indicators, monitoring, effectiveness, procedures } = system;
  const at = (source: string) => (text: string) => ({ text, source });
  const head = (section: { number: string; heading: string; source: string }) =>
    [section.number, section.heading].map(at(section.source));
  const plain = (section: {
    number: string;
    heading: string;
    source: string;
    opening: CycleText[];
    items: CycleText[];
  }) => [...head(section), ...section.opening, ...section.items];
  const grouped = (section: CycleSystem['indicators'] | CycleSystem['monitoring']) => [
    ...head(section),
    ...section.opening,
    ...(section.items as readonly (CycleIndicator | MonitoredIndicator)[]).flatMap((item) => [
      ...(section.groups ?? []).filter(({ holds }) => holds[0] === item.id),
      item,
      ...(item.breakdowns ?? []).flatMap(({ values, source }) => (source ? (values ?? []).map(at(source)) : [])),
    ]),
  ];
  return [
    ...[system.chapter, system.title].map(at(system.source)),
    ...system.purpose,
    ...(procedures ? [...procedures.opening, ...procedures.items] : []),
    ...plain(goals),
    ...(goals.target_groups ? [...goals.target_groups.opening, ...goals.target_groups.items] : []),
    ...(goals.closing ?? []),
    ...grouped(indicators),
    ...plain(system.methods),
    ...grouped(monitoring),
    ...plain(system.analysis),
    ...plain(system.recommendations),
    ...plain(system.measures),
    ...plain(system.decisions),
    ...head(effectiveness),
    ...effectiveness.items,
  ];
}

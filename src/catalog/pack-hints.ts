import type { Crosswalk, SystemId } from './crosswalk-schema';
import type { HintGroup, HintItem, SystemHints } from './cycle-hints';
import type { Cycle, CycleIndicator, CycleSystem, MonitoredIndicator } from './cycle-schema';
import { STAGES } from './stages';

/**
 * A cycle as hints beside positions, by canonical system: an indicator goes where the crosswalk puts it, all else stays
 * with its system.
 *
 * @example packHints(cycle, crosswalk).talents.stages['5'].title // "Анализ"
 */
export function packHints(cycle: Cycle, crosswalk: Crosswalk): Partial<Record<SystemId, SystemHints>> {
  const rows = crosswalk.cycles.find(({ id }) => id === cycle.id)?.rows ?? [];
  const systemOf = new Map(rows.map(({ id, system }) => [id, system]));
  const packed: Partial<Record<SystemId, { source: string; stages: Record<string, HintGroup> }>> = {};
  const add = (system: SystemId, stage: (typeof STAGES)[number]['id'], item: HintItem) => {
    const { number, title } = STAGES.find(({ id }) => id === stage) ?? { number: 0, title: '' };
    const own = packed[system] ?? { source: cycle.sources[0]?.title ?? '', stages: {} };
    const group = own.stages[number] ?? { title, items: [] };
    packed[system] = { ...own, stages: { ...own.stages, [number]: { ...group, items: [...group.items, item] } } };
  };
  for (const system of cycle.systems) {
    const { indicators, monitoring, effectiveness } = system;
    const twins = new Map(indicators.items.map((item) => [item.monitored, item]));
    for (const item of indicators.items) {
      const own = systemOf.get(item.id) ?? system.system;
      add(own, 'indicators', { text: item.text, detail: sayIndicator(cycle, item) });
    }
    for (const item of monitoring.items) {
      const twin = twins.get(item.id);
      const own = systemOf.get(twin?.id ?? item.id) ?? system.system;
      add(own, 'monitoring', { text: item.text, detail: sayMonitored(cycle, item, twin) });
    }
    for (const [stage, texts] of plainLists(cycle, system)) {
      for (const text of texts) add(system.system, stage, { text, detail: '' });
    }
    const { period } = effectiveness;
    for (const [at, { text }] of effectiveness.items.entries()) {
      const detail = period && at === 0 ? `Срок анализа: ${period.words}.` : '';
      add(system.system, 'effectiveness', { text, detail });
    }
  }
  return packed;
}

function plainLists(cycle: Cycle, system: CycleSystem) {
  const { goals, methods, analysis, recommendations, measures, decisions } = system;
  const sources = methods.items.map(
    ({ data_source: id, text }) => cycle.data_sources.find((own) => own.id === id)?.title ?? text,
  );
  const words = (items: readonly { text: string }[]) => items.map(({ text }) => text);
  return [
    ['goals', words(goals.items)],
    ['methods', sources],
    ['analysis', words(analysis.items)],
    ['recommendations', words(recommendations.items)],
    ['measures', words(measures.items)],
    ['decisions', words(decisions.items)],
  ] as const;
}

function sayIndicator(cycle: Cycle, item: CycleIndicator): string {
  const { difference } = item;
  return sentences([
    ...sayMeasure(cycle, item),
    difference && `В «Мониторинге» иначе: ${difference.in.map((kind) => cycle.differences[kind]).join(', ')}`,
  ]);
}

/** A monitored indicator is told of in full where the section «Показатели» has none like it, or words it otherwise. */
function sayMonitored(cycle: Cycle, item: MonitoredIndicator, twin: CycleIndicator | undefined): string {
  if (twin && twin.text === item.text) return '';
  return sentences([...sayMeasure(cycle, item), twin ? null : 'Среди показателей такого нет']);
}

function sayMeasure(cycle: Cycle, item: CycleIndicator | MonitoredIndicator): (string | null)[] {
  const whole = 'whole' in item ? item.whole : undefined;
  const kind = `Вид: ${cycle.kinds[item.kind]}`;
  const cuts = (item.breakdowns ?? []).map(({ by }) => cycle.breakdowns[by]);
  return [
    whole === undefined ? kind : `${kind}, целое: ${whole === null ? 'в приказе не названо' : `«${whole}»`}`,
    cuts.length > 0 ? `Разрезы: ${[...new Set(cuts)].join(', ')}` : null,
  ];
}

function sentences(parts: readonly (string | null | undefined)[]): string {
  return parts.flatMap((part) => (part ? [`${part}.`] : [])).join(' ');
}

import type { Framework, FrameworkPosition, FrameworkSystem, StageId } from '../../src/catalog/framework-schema';

/** The least framework that is right: one system, an indicator with its penalty, its monitoring and its analysis. */
export function smallFramework(): Framework {
  const group = (
    stage: StageId,
    ...positions: (Pick<FrameworkPosition, 'code' | 'scale'> & Partial<FrameworkPosition>)[]
  ): FrameworkSystem['groups'][number] => ({
    stage,
    heading: 'Этап',
    group: null,
    source: '001:1',
    positions: positions.map((position) => ({ text: 'позиция', basis: 'default', source: '001:2', ...position })),
  });
  return {
    id: 'small-test',
    version: '1',
    level: 'municipality',
    order: 1,
    title: 'Малая методика',
    short: 'Малая',
    notice: null,
    foreign_notice: null,
    sources: [{ id: '001', file: '001.txt', sha256: 'a'.repeat(64), title: 'Источник' }],
    bands: null,
    penalty: null,
    scales: {
      'yes-no': ['0 — нет', '1 — есть'],
      indicator: ['0 — нет', '1 — слабый', '2 — сильный', 'неэф — неэффективный'],
      penalty: ['0 — нет', '1 — есть'],
    },
    mechanisms: [{ number: '1', title: 'Механизм' }],
    systems: [
      {
        number: '1.1',
        system: 'talents',
        title: 'Система',
        maximum: 5,
        source: '001:1',
        groups: [
          group('goals', { code: '1.1.1.01', scale: 'yes-no' }),
          group(
            'indicators',
            { code: '1.1.2.01', scale: 'indicator' },
            { code: '1.1.2.02', scale: 'penalty', basis: 'penalty' },
          ),
          group('monitoring', { code: '1.1.4.01', scale: 'yes-no', links: ['1.1.2.01'] }),
          group('analysis', { code: '1.1.5.01', scale: 'yes-no', links: ['1.1.4.01'] }),
        ],
      },
    ],
    expected: { positions: 5, scored: 4, penalty: 1, maximum: 5, systems: { '1.1': 5 } },
    notes: [],
  };
}

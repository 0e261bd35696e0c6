/** The nine components of the management cycle (компоненты управленческого цикла), in the order of the codes. */
export const STAGES = [
  { number: 1, id: 'goals', title: 'Цели', word: 'цели' },
  { number: 2, id: 'indicators', title: 'Показатели', word: 'показатели' },
  { number: 3, id: 'methods', title: 'Методы сбора информации', word: 'методы' },
  { number: 4, id: 'monitoring', title: 'Мониторинг', word: 'мониторинг' },
  { number: 5, id: 'analysis', title: 'Анализ', word: 'анализ' },
  { number: 6, id: 'recommendations', title: 'Адресные рекомендации', word: 'рекомендации' },
  { number: 7, id: 'measures', title: 'Меры, мероприятия', word: 'меры' },
  { number: 8, id: 'decisions', title: 'Управленческие решения', word: 'решения' },
  { number: 9, id: 'effectiveness', title: 'Анализ эффективности принятых мер', word: 'эффективность' },
] as const;

export type Stage = (typeof STAGES)[number];
export type StageId = Stage['id'];
export type StageNumber = Stage['number'];

/** Words a scope may name a stage by (`/мониторинг`), the stage's number included. */
export function findStage(name: string): Stage | undefined {
  const wanted = name.trim().toLowerCase();
  return STAGES.find(
    (stage) => String(stage.number) === wanted || stage.word === wanted || stage.title.toLowerCase() === wanted,
  );
}

import type { MovedSystem, NamedDocument, SystemName } from '../../upgrade/plan-framework-move';
import type { BookMove } from './move-book';

/** The report as lines for a person: which documents to put where. */
export function moveLines(path: string, move: BookMove): string[] {
  const { from, to, saved, taken, systems, unused, rows, left, foreign } = move;
  return [
    `методика ${from} → ${to}, новая книга ${saved}, систем: ${taken.length}`,
    ...systems.map(systemLine),
    ...(unused.length > 0 ? [`ни одной системе не служат: ${withTitles(unused)}`] : []),
    `паспорт и реестр «Документы» перенесены слово в слово с номерами, строк реестра: ${rows}`,
    ...left.map((system) => `в новом паспорте нет строки для ${name(system)}; за неё отвечает: «${system.post}»`),
    ...(foreign.length > 0
      ? [`ваши столбцы листа «Документы» остались в прежней книге: ${foreign.map((title) => `«${title}»`).join(', ')}`]
      : []),
    'ответы и другие листы не перенесены: одинаковые коды в двух методиках значат разное; прежняя книга не тронута',
  ].map((line) => `${path}: ${line}`);
}

function systemLine(system: MovedSystem): string {
  const { to, also, documents } = system;
  const where = [
    ...(to ? [name(to)] : []),
    ...(also.length > 0 ? [`часть её предмета там — отдельная система: ${also.map(name).join(', ')}`] : []),
  ];
  const way = `${name(system)} → ${where.length > 0 ? where.join('; ') : 'вне методики'}`;
  if (documents.length === 0) return `${way}; документов нет`;
  if (where.length > 0) return `${way}; документы: ${documents.map(number).join(', ')}`;
  return `${way}; её документы остались в реестре: ${withTitles(documents)}`;
}

function name({ number: own, title }: SystemName): string {
  return `${own} «${title}»`;
}

function number({ no, title }: NamedDocument): string {
  return title === '' ? `№ ${no} (документа под этим номером в реестре нет)` : `№ ${no}`;
}

function withTitles(documents: readonly NamedDocument[]): string {
  return documents.map((one) => (one.title === '' ? number(one) : `${number(one)} «${one.title}»`)).join(', ');
}

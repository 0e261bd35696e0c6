import { BAND_COLUMNS } from './bands-block';
import { checkFileShape } from './check-file-shape';
import { checkRubricEdit } from './check-rubric-edit';
import { cleanText } from './clean-text';
import { readCodeHeader, writeCodeHeader } from './code-header';
import { DASH } from './read-scale';
import { isRegionName, splitFramework } from './region-identity';
import { RUBRIC_COLUMNS, type Rubric } from './rubric';
import type { RubricEdition } from './rubric-edition';
import type { RubricFile, RubricFilePosition } from './rubric-file-schema';
import { writeTrackGroup } from './rubric-tracks';
import { NOT_SET } from './rubric-words';
import { showCell } from './show-cell';

/** Something wrong with a file: where it stands in words, what was found and expected, what to do. */
export interface FileProblem {
  readonly place: string;
  readonly sentence: string;
  readonly next: string;
}

export interface ReadFile {
  /** `null` when anything at all is wrong: a file is taken whole or not at all. */
  readonly edition: RubricEdition | null;
  readonly problems: readonly FileProblem[];
}

const NEXT_OF_FILE = 'Возьмите файл, который записала выгрузка методики, и правьте в нём только тексты и числа.';

/**
 * Reads a region's rubric from the text of a file and checks it like a template: all problems at once, each with its
 * place. It holds to what «Методика» holds to, because it is turned into its table and read by the same rules.
 *
 * @param findShipped the rubric of a shipped framework by id, `null` for an unknown one
 */
export function readRubricFile(text: string, findShipped: (id: string) => Rubric | null): ReadFile {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refuse([{ place: 'файл', sentence: 'это не JSON: файл не читается', next: NEXT_OF_FILE }]);
  }
  const torn = checkFileShape(data).map((problem) => ({ ...problem, next: NEXT_OF_FILE }));
  if (torn.length > 0) return refuse(torn);
  const file = data as RubricFile;
  const { base, region } = splitFramework(file.id);
  const shipped = region === null ? null : findShipped(base);
  const problems: FileProblem[] = [...checkNames(file, findShipped), ...checkTracks(file)];
  const { values, places } = layTable(file);
  const name = { framework: file.id, version: file.version };
  const taken = new Set(file.systems.map(({ number }) => number));
  const cut = shipped && { ...shipped, positions: shipped.positions.filter(({ system }) => taken.has(system)) };
  const { rubric, bands, problems: found } = checkRubricEdit(values, { name, shipped: cut });
  for (const { row, column, sentence, next } of found) {
    const title = column > RUBRIC_COLUMNS.length ? 'уровни' : (RUBRIC_COLUMNS[column - 1] ?? '');
    problems.push({
      place: column > RUBRIC_COLUMNS.length ? title : [places[row - 1] ?? 'файл', title].join(', '),
      sentence,
      next,
    });
  }
  if (problems.length > 0) return refuse(problems);
  const { level, title, short, notice, foreignNotice, mechanisms } = file;
  return {
    edition: { rubric, bands, about: { base: file.base, level, title, short, notice, foreignNotice, mechanisms } },
    problems: [],
  };
}

function refuse(problems: readonly FileProblem[]): ReadFile {
  return { edition: null, problems };
}

/** A name says where the rubric comes from; the add-on's own names belong to its own frameworks. */
function checkNames(
  { id, base, version, mechanisms, systems }: RubricFile,
  findShipped: (id: string) => Rubric | null,
): FileProblem[] {
  const problems: FileProblem[] = [];
  const say = (place: string, sentence: string, next: string) => problems.push({ place, sentence, next });
  const own = splitFramework(id);
  const named = 'Назовите методику строчными буквами: «municipal-model+тверь» или своё имя без знака «+».';
  if (!/^\d{1,6}$/.test(version))
    say('version', `найдено «${showCell(version)}», ожидается целое число текстом`, 'Впишите, например, "1".');
  if (own.region === null ? !/^[a-zа-яё0-9-]+$/.test(id) : !isRegionName(own.region)) {
    say('id', `имя «${showCell(id)}» не подходит`, named);
  } else if (own.region === null && findShipped(id)) {
    say(
      'id',
      `так называется методика самого дополнения: «${id}»`,
      'Добавьте к имени регион: «municipal-model+тверь».',
    );
  } else if (own.region !== null && !findShipped(own.base)) {
    say('id', `методики «${own.base}» в дополнении нет`, 'Назовите целиком свою методику без знака «+».');
  } else if (
    (base === null) !== (own.region === null) ||
    (base !== null && readCodeHeader(base)?.framework !== own.base)
  ) {
    say(
      'base',
      `«${base ?? 'null'}» не подходит к имени «${id}»`,
      'Впишите «имя@версия» исходной методики; у целиком своей — null.',
    );
  }
  for (const { number, title } of systems) {
    if (mechanisms.some((mechanism) => number.startsWith(`${mechanism.number}.`))) continue;
    say(
      `система ${number} «${title}»`,
      `механизма ${number.slice(0, 1)} в списке механизмов нет`,
      'Добавьте механизм или исправьте номер системы.',
    );
  }
  return problems;
}

function checkTracks({ systems }: RubricFile): FileProblem[] {
  return systems.flatMap(({ number, title, tracks = [], positions }) => {
    const place = `система ${number} «${title}»`;
    const problems = positions.flatMap(({ code, track }): FileProblem[] => {
      if (track === undefined) return [];
      const own = tracks.find((known) => known.number === track);
      const stage = Number(code.split('.')[2]);
      const next = 'Исправьте номер трека позиции или список треков системы.';
      if (!own) return [{ place: `${place}, ${code}`, sentence: `трека ${track} в системе нет`, next }];
      if (own.stages.includes(stage)) return [];
      return [{ place: `${place}, ${code}`, sentence: `этапа ${stage} в треке ${track} «${own.title}» нет`, next }];
    });
    for (const track of tracks) {
      for (const stage of track.stages) {
        const has = positions.some(
          (position) => position.track === track.number && Number(position.code.split('.')[2]) === stage,
        );
        if (has) continue;
        const sentence = `у трека ${track.number} «${track.title}» заявлен этап ${stage}, но позиций на нём нет`;
        problems.push({ place, sentence, next: 'Добавьте позицию или уберите этап из списка.' });
      }
    }
    return problems;
  });
}

/** The file as the table of «Методика», with the bands beside it and the words for each row. */
function layTable(file: RubricFile): { values: unknown[][]; places: string[] } {
  const header = [writeCodeHeader({ framework: file.id, version: file.version }), ...RUBRIC_COLUMNS.slice(1)];
  const values: unknown[][] = [[...header, ...BAND_COLUMNS.map(({ title }) => title)]];
  const places = ['заголовок'];
  for (const { number, title, tracks = [], positions } of file.systems) {
    for (const position of positions) {
      values.push([...layPosition(position, number, title, tracks), '', '']);
      places.push(`система ${number} «${title}», ${position.code}`);
    }
  }
  (file.bands ?? []).forEach(({ from, name }, index) => {
    values[index + 1] ??= Array<unknown>(RUBRIC_COLUMNS.length + BAND_COLUMNS.length).fill('');
    values[index + 1]?.splice(RUBRIC_COLUMNS.length, 2, from, name);
  });
  return { values, places };
}

function layPosition(
  position: RubricFilePosition,
  system: string,
  title: string,
  tracks: NonNullable<RubricFile['systems'][number]['tracks']>,
): unknown[] {
  const { code, text, group, scale, maximum, penalty, links, basis, source, status } = position;
  const track = tracks.find(({ number }) => number === position.track) ?? null;
  const answers = scale.map(cleanText);
  const size = penalty === undefined ? '' : (penalty ?? NOT_SET);
  return [
    code,
    '',
    system,
    title,
    '',
    writeTrackGroup(track, group),
    text,
    answers.map((answer) => answer.split(DASH)[0]?.trim()).join('; '),
    answers.join('\n'),
    maximum ?? '',
    size,
    links.join('; '),
    basis,
    source,
    status,
  ];
}

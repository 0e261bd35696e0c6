/** Sentences of the studio's errors: what was found, then the next step. `{…}` is filled in. */
const SENTENCES = {
  portBusy: [
    'Порт {port} занят другой программой.',
    'Выберите другой: npm start -- --port 8090, или запустите без --port.',
  ],
  portWrong: ['Порт «{port}» не подходит: нужно целое число от 1024 до 65535.', 'Например: npm start -- --port 8090'],
  optionUnknown: [
    'Параметр «{option}» неизвестен.',
    'Есть: --file <путь>, --port <число>, --new (начать с пустой книги), --no-open (не открывать браузер).',
  ],
  optionEmpty: ['После {option} ничего не указано.', 'Например: npm start -- {example}'],
  fileUnreadable: [
    'Файл «{file}» не удаётся прочитать ({reason}).',
    'Проверьте, что он открывается и не занят другой программой, или укажите другой: npm start -- --file <путь>',
  ],
  folderMissing: ['Папки «{folder}» нет.', 'Создайте её или укажите другой путь: npm start -- --file <путь>'],
  fileForeign: [
    'Файл «{file}» не книга студии: в нём нет отметки «mcqm-workbook».',
    'Он не изменён. Укажите файл книги (обычно …mcqm.json) или новое имя: npm start -- --file <путь>',
  ],
  fileNewer: [
    'Файл «{file}» сохранён более новой версией студии ({found}), эта версия читает {expected}.',
    'Он не изменён. Обновите программу и откройте файл снова.',
  ],
  fileDamaged: [
    'Файл «{file}» повреждён: {reason}.',
    'Он не изменён. Можно открыть предыдущее сохранение; повреждённый файл останется рядом под другим именем.',
  ],
  fileDamagedAlone: [
    'Файл «{file}» повреждён: {reason}. Предыдущего сохранения рядом нет.',
    'Он не изменён. Верните файл из своей копии или начните с пустой книги: повреждённый файл останется рядом под другим именем.',
  ],
  fileLocked: [
    'Файл «{file}» уже открыт в другой студии (запущена {since}{where}).',
    'Работайте в том окне, закройте его или возьмите другой файл: npm start -- --file <путь>. Если той студии уже нет, удалите «{lock}».',
  ],
  changedUnderneath: [
    'Файл «{file}» изменился на диске после того, как был открыт здесь.',
    'Чтобы ничего не потерять, сохранение остановлено: сохраните эту книгу под другим именем или откройте то, что лежит на диске.',
  ],
  notSaved: [
    'Файл «{file}» не удалось записать ({reason}).',
    'Проверьте место на диске и права на папку; студия попробует ещё раз.',
  ],
  notWriter: [
    'Книга открыта для работы в другом окне.',
    'Сохраняет только оно. Чтобы работать здесь, нажмите «Работать здесь».',
  ],
  noPrevious: ['Предыдущего сохранения файла «{file}» нет.', 'Верните файл из своей копии или начните с пустой книги.'],
  bookGone: ['Файла «{file}» в списке недавних книг больше нет.', 'Откройте его через «Открыть файл…».'],
  // The refusal of the file brings its own sentence and next step.
  xlsxRefused: ['{reason}', 'Открытая книга не изменена.'],
  addonMissing: ['Не найден файл дополнения «{file}».', 'Соберите его: npm run build'],
  stale: [
    'Адрес страницы устарел или неполон.',
    'Откройте адрес целиком, как он напечатан в окне, где запущена команда npm start.',
  ],
} as const;

export type StudioErrorCode = keyof typeof SENTENCES;

/** An error that the person can fix: a stable code, a sentence that says what was found, and the next step. */
export class StudioError extends Error {
  readonly sentence: string;
  readonly next: string;

  constructor(
    readonly code: StudioErrorCode,
    values: Readonly<Record<string, string>> = {},
  ) {
    const fill = (text: string) => text.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
    const [sentence, next] = SENTENCES[code];
    super(`${fill(sentence)} ${fill(next)}`);
    this.name = 'StudioError';
    this.sentence = fill(sentence);
    this.next = fill(next);
  }
}

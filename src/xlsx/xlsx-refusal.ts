/** Why a file is not taken: a stable code, a sentence about what was found, and the next step. Nothing was changed. */
export class XlsxRefusal extends Error {
  override readonly name = 'XlsxRefusal';

  constructor(
    readonly code: RefusalCode,
    readonly sentence: string,
    readonly next: string,
  ) {
    super(`${sentence} ${next}`);
  }
}

export type RefusalCode = keyof typeof SENTENCES;

/** What is found (`{found}` is filled in) and the next step, by code. */
const SENTENCES = {
  'no-spreadsheet': [
    'Это не книга .xlsx: {found}.',
    'Откройте файл в своей программе и сохраните его как «Книга Excel (.xlsx)», без пароля.',
  ],
  macros: [
    'В файле есть макросы ({found}): такая книга может выполнять чужие команды, поэтому она не открыта.',
    'Сохраните её как «Книга Excel (.xlsx)» без макросов.',
  ],
  'external-links': [
    'Книга берёт данные из других файлов или из сети ({found}), а они у вас могут быть другими; книга не открыта.',
    'Разорвите связи (в Excel: «Данные» → «Изменить связи» → «Разорвать связь») и сохраните книгу снова.',
  ],
  'too-large': [
    'Файл слишком велик: {found}. Рабочая книга МСОКО занимает меньше мегабайта.',
    'Проверьте, тот ли это файл; уберите из него вставленные картинки и лишние листы.',
  ],
  damaged: [
    'Файл повреждён: {found}.',
    'Возьмите предыдущую копию или откройте файл в программе, где его сохранили, и сохраните ещё раз.',
  ],
  'not-ours': [
    'В книге нет листов МСОКО: {found}.',
    'Откройте книгу, которую создала эта программа или дополнение к Google Таблицам; новую можно создать кнопкой «Пустая книга».',
  ],
  'other-version': ['Книгу сохранила другая версия программы: {found}.', 'Обновите программу и откройте книгу снова.'],
  'formula-in-text': [
    'Там, где должен стоять текст, стоит формула: {found}. Формула из чужого файла может подменить текст, поэтому книга не открыта.',
    'Замените формулу её текстом: скопируйте ячейку и вставьте «только значения».',
  ],
  'code-missing': [
    'На листе оценки не хватает строк: {found}. Без них итоги были бы не о той методике, книга не открыта.',
    'Верните удалённые строки (отменой или из предыдущей копии) и сохраните книгу снова.',
  ],
  'code-twice': [
    'Код позиции стоит дважды: {found}. Какой из ответов верный, программа не решает, книга не открыта.',
    'Удалите лишнюю строку или её код и сохраните книгу снова.',
  ],
  'code-unknown': [
    'Кода нет в методике этой книги: {found}; книга не открыта.',
    'Верните код, который стоял в строке, или удалите строку, если её вставили вы.',
  ],
} as const satisfies Record<string, readonly [string, string]>;

/** @example refuse('no-spreadsheet', 'внутри нет листов').sentence // "Это не книга .xlsx: внутри нет листов." */
export function refuse(code: RefusalCode, found: string): XlsxRefusal {
  const [sentence, next] = SENTENCES[code];
  return new XlsxRefusal(code, sentence.replace('{found}', found), next);
}

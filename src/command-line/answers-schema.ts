import { z } from 'zod';

/** Name and version of the format; a later version gets a new name, and this one stays readable. */
export const ANSWERS_FORMAT = 'mcqm-answers/1';

const text = z.string().max(32_767);

/** All that a municipality entered in one workbook, without the rubric: `mcqm export` writes it, `mcqm import` reads it. */
export const answersFile = z
  .strictObject({
    format: z.literal(ANSWERS_FORMAT),
    framework: z
      .strictObject({ id: z.string().min(1), version: z.string().regex(/^\d+$/) })
      .describe('Методика книги; ответы другой методики не загружаются'),
    passport: z.record(z.string(), text).describe('Поля листа «Паспорт» по ключам'),
    documents: z
      .array(
        z.strictObject({
          no: z.string().min(1).describe('Номер строки реестра'),
          kind: text,
          title: text,
          number: text,
          date: z
            .string()
            .regex(/^(\d{4}-\d\d-\d\d)?$/)
            .describe('ГГГГ-ММ-ДД или пусто'),
          link: text,
          open: text,
        }),
      )
      .describe('Лист «Документы»: строки, в которых что-то есть'),
    answers: z
      .array(
        z.strictObject({
          code: z.string().regex(/^\d\.\d\.\d\.\d\d$/),
          answer: text.describe('Как в ячейке; пусто, если ответа нет'),
          document: text,
          clause: text,
          document2: text,
          clause2: text,
          comment: text,
        }),
      )
      .describe('Все позиции листов оценки'),
  })
  .describe('Ответы, документы и паспорт одной рабочей книги МСОКО');

export type AnswersFile = z.infer<typeof answersFile>;

/** The published schema: JSON Schema 2020-12. */
export function answersJsonSchema(): object {
  return { ...z.toJSONSchema(answersFile), $id: 'mcqm-answers-1.schema.json' };
}

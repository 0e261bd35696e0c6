/** Kinds of documents that prove a position, as the register offers them; any other word may be typed. */
export const DOCUMENT_KINDS = [
  'Приказ',
  'Распоряжение',
  'Постановление',
  'Положение',
  'Концепция',
  'Программа',
  'План, «дорожная карта»',
  'Методика, инструментарий',
  'Отчёт о мониторинге',
  'Аналитическая справка',
  'Адресные рекомендации',
  'Протокол',
  'Письмо',
  'Страница сайта',
  'Иное',
] as const;

export const YES_NO = ['Да', 'Нет'] as const;

/** What `mcqm --help` prints. */
export const HELP = `mcqm — рабочие книги МСОКО (.xlsx) без Google и без окна

  mcqm new <файл.xlsx> --framework <методика>|--rubric методика.json [--systems 1.1,2.4] [--passport паспорт.json] [--level municipality|region]
  mcqm check <файлы…> [--json]          что исправить
  mcqm summary <файлы…> [--json] [--save]   сводная оценка; --save строит её и в самой книге
  mcqm upgrade <файлы…> [--year clear|last-year] [--save] [--json]   что изменит новая редакция методики или новый год;
                                        --save обновляет книгу и оставляет в ней копию прежней
  mcqm move <файлы…> --to <методика> [--out файл.xlsx|папка] [--level municipality|region] [--json]
                                        новая книга другой методики рядом с прежней: паспорт и реестр документов,
                                        и что к какой системе теперь относится
  mcqm points <файлы…> [--json]         баллы по позициям
  mcqm export <файлы…> [--out файл.json|папка]   ответы, документы и паспорт в JSON
  mcqm import <файл.xlsx> <ответы.json> загрузить их в книгу
  mcqm rubric check <файл.xlsx|методика.json>   ошибки методики региона
  mcqm rubric diff <файл.xlsx|методика.json> [методика.json]   что она меняет
  mcqm rubric accept <файл.xlsx> --region тверь   принять правки листа «Методика»
  mcqm rubric export <файл.xlsx> [--out методика.json]
  mcqm rubric import <файл.xlsx> <методика.json>   перевести книгу на методику файла
  mcqm doctor <файлы…> [--json] [--repair]   цела ли книга: листы, столбцы, коды, формулы; --repair чинит, что можно

Код завершения: 0 — в порядке; 1 — есть предупреждения; 2 — есть ошибки; 64 — команда написана неверно;
65 — файл не принят (он не изменён); 70 — сбой программы. Если файлов много, действует самый тяжёлый.
Ход долгой работы идёт в поток ошибок, ответ — в обычный вывод.`;

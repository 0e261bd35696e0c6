import type { LoadedTemplate } from './template-shapes';

/**
 * One line about a template that is right: its name and how much it holds, by its own guard counts.
 *
 * @example sayTemplate(federal) // 'frameworks/federal-2020@1 (region): 284 positions, maximum 336'
 */
export function sayTemplate(template: LoadedTemplate): string {
  const { name, value } = template;
  const version = 'version' in value ? `@${value.version}${'level' in value ? ` (${value.level})` : ''}` : '';
  return `${name}${version}: ${sayAmount(template)}`;
}

function sayAmount({ shape, value }: LoadedTemplate): string {
  switch (shape) {
    case 'framework':
      return `${value.expected.positions} positions, maximum ${value.expected.maximum}`;
    case 'cycle':
      return `${value.expected.all.goals} goals, ${value.expected.all.indicators} indicators`;
    case 'roadmap':
      return `${value.expected.items} items, ${value.expected.wordings} deadline wordings`;
    case 'deadline-wordings':
      return `${value.wordings.length} wordings`;
    case 'deadline-words':
      return `${value.words.flatMap(({ words }) => words).length} words and phrases`;
    case 'deliverables':
      return `${value.expected.rows} rows, ${value.expected.cells} cells`;
    case 'findings':
      return `${value.findings.length} findings, ${value.bounds.length} bounds`;
    case 'crosswalk':
      return `${value.expected.systems} systems, ${value.expected.indicators + value.expected.only_monitored} indicators, ${value.expected.roadmap_items} roadmap items`;
    case 'example':
      return `${value.answers.length} answers, ${value.documents.length} documents`;
  }
}

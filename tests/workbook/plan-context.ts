import { fillDeliverables } from '../../src/actions/fill-deliverables';
import { suggestComments } from '../../src/actions/suggest-comments';
import { findDeliverables, hasDeliverables } from '../../src/catalog/find-deliverables';
import { findTemplate, templateIds } from '../../src/catalog/find-template';
import { frameworkToRubric } from '../../src/catalog/framework-to-rubric';
import { writeRubricTable } from '../../src/catalog/write-rubric-table';
import { sheetOrder, standardName } from '../../src/workbook/sheet-names';
import { systemsOfRubric, type WorkbookContext } from '../../src/workbook/workbook-context';

/** Context of a workbook of a whole shipped framework, as it is when all its sheets have ids. */
export function contextOf(id: string): WorkbookContext {
  const template = findTemplate(id);
  if (!template) throw new Error(`No template ${id} among ${templateIds().join(', ')}`);
  const rubric = frameworkToRubric(template);
  const systems = systemsOfRubric(rubric).map(({ number }) => number);
  const keys = sheetOrder(systems, hasDeliverables(id));
  return {
    framework: {
      id,
      version: template.version,
      title: template.title,
      short: template.short,
      notice: template.notice ?? template.foreign_notice,
      mechanisms: template.mechanisms,
    },
    rubric,
    rubricTable: writeRubricTable(rubric),
    passport: { municipality: 'Берёзовский городской округ', year: '2021' },
    deliverables: fillDeliverables(findDeliverables(id), systems, {}),
    suggestions: suggestComments(id, systems, {}),
    illustration: null,
    names: new Map(keys.map((key) => [key, standardName(key)])),
    ids: new Map(keys.map((key, index) => [key, 100 + index])),
  };
}

export const FRAMEWORKS = templateIds();

import type { IDisposable, IMutationInfo, Injector, IRange } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';

type Moved = { formulas: string[]; ranges: IRange[] };

function formulaOf({ rule }: IConditionFormattingRule): string[] {
  const isFormula =
    rule.type === CFRuleType.highlightCell && 'subType' in rule && rule.subType === CFSubRuleType.formula;
  return isFormula ? [(rule as IFormulaHighlightCell).value] : [];
}

function withMoved(rule: IConditionFormattingRule, { formulas, ranges }: Moved): IConditionFormattingRule {
  const [formula] = formulas;
  const own = formula === undefined ? rule.rule : ({ ...rule.rule, value: formula } as IFormulaHighlightCell);
  return { ...rule, ranges, rule: own };
}

/**
 * Keeps conditional formats and their formulas on their cells while rows and columns are inserted and deleted. On the
 * page the engine's own user interface does this; in Node it is not there.
 */
export function moveConditionalRules(injector: Injector): IDisposable {
  const model = injector.get(ConditionalFormattingRuleModel);
  const references = injector.get(FormulaRefRangeService);
  const watched = new Map<string, IDisposable>();
  let parts = 0;

  const forget = (key: string) => {
    watched.get(key)?.dispose();
    watched.delete(key);
  };
  const watch = (unitId: string, subUnitId: string, rule: IConditionFormattingRule) => {
    const ids = { unitId, subUnitId };
    const change = (moved: Moved[]): { redos: IMutationInfo[]; undos: IMutationInfo[] } => {
      const undos = [{ id: SetConditionalRuleMutation.id, params: { ...ids, cfId: rule.cfId, rule } }];
      const [first, ...rest] = moved;
      if (!first) {
        const redo = { id: DeleteConditionalRuleMutation.id, params: { ...ids, cfId: rule.cfId } };
        return { redos: [redo], undos: [{ id: AddConditionalRuleMutation.id, params: { ...ids, rule } }] };
      }
      const set = { ...ids, cfId: rule.cfId, rule: withMoved(rule, first) };
      const redos: IMutationInfo[] = [{ id: SetConditionalRuleMutation.id, params: set }];
      for (const part of rest) {
        parts += 1;
        const added = { ...withMoved(rule, part), cfId: `${rule.cfId} part ${parts}` };
        redos.push({ id: AddConditionalRuleMutation.id, params: { ...ids, rule: added } });
      }
      return { redos, undos };
    };
    const key = `${subUnitId} ${rule.cfId}`;
    watched.set(key, references.registerRangeFormula(unitId, subUnitId, rule.ranges, formulaOf(rule), change));
  };

  for (const [unitId, sheets] of model.getAll()) {
    for (const [subUnitId, rules] of sheets) for (const rule of rules) watch(unitId, subUnitId, rule);
  }
  const changes = model.$ruleChange.subscribe(({ unitId, subUnitId, rule, type }) => {
    forget(`${subUnitId} ${rule.cfId}`);
    if (type === 'add' || type === 'set') watch(unitId, subUnitId, rule);
  });
  return {
    dispose() {
      changes.unsubscribe();
      for (const key of [...watched.keys()]) forget(key);
    },
  };
}

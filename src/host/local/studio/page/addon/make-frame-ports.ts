import { moveToNextRegion } from '../move-between-regions';
import type { OpenWorkbook } from '../open-workbook';
import type { StudioStore } from '../studio-state';
import type { FramePorts } from './serve-frame';

/**
 * What a page of the add-on may ask of the studio.
 *
 * @param workbook the open workbook; `null` while there is none
 * @param close closes the page
 */
export function makeFramePorts(
  store: StudioStore,
  workbook: () => OpenWorkbook | null,
  save: () => Promise<void>,
  close: () => void,
): FramePorts {
  return {
    async run(name, args) {
      const value = await workbook()?.executions.run(name, ...(JSON.parse(args) as unknown[]));
      return value === undefined ? undefined : JSON.stringify(value);
    },
    close,
    focusGrid: () => workbook()?.focusGrid(),
    save: () => void save(),
    leave: () => moveToNextRegion(() => workbook()?.focusGrid()),
    resize: (side, pixels) =>
      store.set(({ htmlDialog }) => (htmlDialog ? { htmlDialog: { ...htmlDialog, [side]: pixels } } : {})),
  };
}

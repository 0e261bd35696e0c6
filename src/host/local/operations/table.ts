import { putCache, readCache, removeCache } from './cache';
import { deleteLines, insertLines, isLineHidden, readLineSize, setLinesHidden, setLinesSize } from './change-lines';
import {
  deleteSheet,
  insertSheet,
  listSheets,
  moveSheet,
  renameSheet,
  setFrozen,
  setGridlines,
  setSheetHidden,
  setTabColor,
} from './change-sheets';
import { readConditionalRules, writeConditionalRules } from './conditional-rules';
import { copyCells } from './copy-cells';
import {
  activateRange,
  activateSheet,
  activeSheet,
  addMenu,
  alertPerson,
  log,
  readHtmlFile,
  showDialog,
  showSidebar,
  toast,
} from './editor';
import { createFilter, readFilter, removeFilter } from './filters';
import { hasLock, releaseLock, tryLock } from './locks';
import { breakApart, mergeCells, setBorder } from './merge-cells';
import { listNames, removeName, setName } from './names';
import { readNotes, writeNotes } from './notes';
import { addProtection, changeProtection, listProtections, readProtection, removeProtection } from './protections';
import { readDisplayValues, readExtent, readFormulas, readValues } from './read-cells';
import { readRichTexts, writeRichTexts } from './rich-text';
import { announceCall } from './service-calls';
import { sortCells } from './sort-cells';
import { clearStyles, readStyle, writeStyle } from './style-cells';
import { digest, formatDate, now, uuid } from './utilities';
import { readValidations, writeValidations } from './validations';
import { readWorkbook, renameWorkbook, setLocale, setTimeZone, userLocale } from './workbook-facts';
import { clearValues, writeFormulas, writeValues } from './write-cells';

/** Everything the script's realm can ask of the host, by name. */
export const OPERATIONS = {
  announceCall,
  log,
  readWorkbook,
  renameWorkbook,
  setLocale,
  setTimeZone,
  userLocale,
  listSheets,
  insertSheet,
  deleteSheet,
  renameSheet,
  moveSheet,
  setSheetHidden,
  setTabColor,
  setFrozen,
  setGridlines,
  insertLines,
  deleteLines,
  setLinesHidden,
  isLineHidden,
  setLinesSize,
  readLineSize,
  readValues,
  readDisplayValues,
  readFormulas,
  readExtent,
  writeValues,
  writeFormulas,
  clearValues,
  copyCells,
  sortCells,
  readStyle,
  writeStyle,
  clearStyles,
  mergeCells,
  breakApart,
  setBorder,
  readNotes,
  writeNotes,
  readRichTexts,
  writeRichTexts,
  readValidations,
  writeValidations,
  readConditionalRules,
  writeConditionalRules,
  listProtections,
  addProtection,
  readProtection,
  changeProtection,
  removeProtection,
  readFilter,
  createFilter,
  removeFilter,
  listNames,
  setName,
  removeName,
  addMenu,
  showSidebar,
  showDialog,
  alertPerson,
  toast,
  activateSheet,
  activateRange,
  activeSheet,
  readHtmlFile,
  tryLock,
  hasLock,
  releaseLock,
  putCache,
  readCache,
  removeCache,
  uuid,
  now,
  formatDate,
  digest,
};

export type Operations = typeof OPERATIONS;

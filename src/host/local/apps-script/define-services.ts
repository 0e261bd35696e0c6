import { knowSignatures } from './frame/expose';
import { defineEnums } from './frame/google-enums';
import type { GoogleSignatures } from './frame/signatures';
import { cacheService } from './services/cache-service';
import { htmlService } from './services/html-service';
import { lockService } from './services/lock-service';
import { logger, missingService, scriptApp, scriptConsole, session } from './services/small-services';
import { spreadsheetApp } from './services/spreadsheet-app';
import { utilities } from './services/utilities';
import { showFilter } from './sheets/filter';
import { MAKE } from './sheets/objects';
import { showProtection } from './sheets/protection';
import { showRange } from './sheets/range';
import { showRangeList } from './sheets/range-list';
import { showSheet } from './sheets/sheet';
import { showSpreadsheet } from './sheets/spreadsheet';

const SERVICES = {
  SpreadsheetApp: spreadsheetApp,
  HtmlService: htmlService,
  LockService: lockService,
  CacheService: cacheService,
  Utilities: utilities,
  Session: session,
  ScriptApp: scriptApp,
  Logger: logger,
};

let known = false;

/** Reads what the real services have: once, and only in a realm whose script touches a service at all. */
function knowGoogle(signaturesJson: string): void {
  if (known) return;
  known = true;
  const signatures = JSON.parse(signaturesJson) as GoogleSignatures;
  knowSignatures(signatures);
  defineEnums(signatures);
  Object.assign(MAKE, {
    range: showRange,
    rangeList: showRangeList,
    sheet: showSheet,
    spreadsheet: showSpreadsheet,
    protection: showProtection,
    filter: showFilter,
  });
}

/**
 * Puts Google's services into the realm's global scope; those that are not there refuse to be touched. A service is
 * made when it is first named, so that a custom function, which names none, starts at once.
 *
 * @param names all global names of Google's services
 * @param signaturesJson `GoogleSignatures` as text
 */
export function defineServices(scope: object, names: readonly string[], signaturesJson: string): void {
  for (const name of names) {
    let made: object | null = null;
    const get = () => {
      knowGoogle(signaturesJson);
      made ??= name in SERVICES ? SERVICES[name as keyof typeof SERVICES]() : missingService(name);
      return made;
    };
    Object.defineProperty(scope, name, { get, enumerable: false, configurable: true });
  }
  Object.defineProperty(scope, 'console', { value: scriptConsole(), writable: false, configurable: true });
}

import { openHeadless } from '../headless';
import { openScript } from './open-script';

describe('service calls', () => {
  test('that read or write the spreadsheet are counted by name; naming cells, builders and the interface are not', async () => {
    const { host, act } = await openScript();
    act(`
      var range = SpreadsheetApp.getActiveSpreadsheet().getRange('A1:B2');
      range.setValues([[1, 2], [3, 4]]);
      range.getA1Notation(); range.offset(1, 1).getRow(); SpreadsheetApp.newDataValidation(); SpreadsheetApp.getUi();
      sheet.getRangeList(['A1', 'B2']).setFontWeight('bold');
      sheet.getLastRow(); sheet.getLastRow();
    `);
    expect(host.serviceCalls()).toEqual({ 'Range.setValues': 1, 'RangeList.setFontWeight': 1, 'Sheet.getLastRow': 2 });
  });

  test('fail where a test plans it, and the script may go on', async () => {
    const { host, act } = await openScript();
    host.failAtCall(2);
    const seen = act(`
      sheet.getRange('A1').setValue(1);
      try { sheet.getRange('A2').setValue(2); } catch (error) { sheet.getRange('A3').setValue(error.message); }
    `);
    expect(seen).toBeUndefined();
    expect(host.read('Лист1', 'A1:A3').map((row) => row[0]?.value)).toEqual([
      1,
      '',
      'Service Spreadsheets failed while accessing document with id local-workbook.',
    ]);
    host.failAtCall(null);
    expect(() => act(`sheet.getRange('A1:A2').setValues([[1], [2]])`)).not.toThrow();
  });

  test('all fail after a script was stopped', async () => {
    const { host, act } = await openScript();
    host.failAtCall(1, true);
    expect(() =>
      act(`try { sheet.getRange('A1').setValue(1); } catch (error) {} sheet.getRange('A2').setValue(2)`),
    ).toThrow('Service Spreadsheets failed');
    expect(host.read('Лист1', 'A1:A2').map((row) => row[0]?.value)).toEqual(['', '']);
  });
});

describe('the document’s cache', () => {
  test('gives what was put until its time is over, whole or not at all, and refuses what is too large', async () => {
    let now = new Date('2026-03-02T08:00:00Z');
    const { act } = await openScript({ clock: () => now });
    act(`
      var cache = CacheService.getDocumentCache();
      cache.put('одно', 'текст'); cache.putAll({ два: 'второй', три: 'третий' }, 60); cache.remove('три');
    `);
    const all = `var found = CacheService.getDocumentCache().getAll(['одно', 'два', 'три']); return JSON.stringify(found);`;
    expect(JSON.parse(String(act(all)))).toEqual({ одно: 'текст', два: 'второй' });
    now = new Date('2026-03-02T08:01:00Z');
    expect(JSON.parse(String(act(all)))).toEqual({ одно: 'текст' });
    expect(act(`return CacheService.getDocumentCache().get('два')`)).toBeNull();
    expect(() => act(`CacheService.getDocumentCache().put('к', 'я'.repeat(51201))`)).toThrow('Argument too large');
    expect(() => act(`CacheService.getDocumentCache().put('к'.repeat(251), 'я')`)).toThrow('Argument too large');
    expect(() => act(`CacheService.getDocumentCache().put('к', 'я', 21601)`)).toThrow('Invalid argument');
    act(`CacheService.getDocumentCache().put('к', 'я'.repeat(51200), 21600)`);
    expect(() => act(`CacheService.getScriptCache()`)).toThrow('not implemented: CacheService.getScriptCache');
  });
});

describe('the document’s lock', () => {
  const LOCKED = `
    function take() {
      var lock = LockService.getDocumentLock();
      if (!lock.tryLock(10)) return 'занято';
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);
      lock.releaseLock();
      return 'взято';
    }
    function keep() { LockService.getDocumentLock().waitLock(10); return LockService.getDocumentLock().hasLock(); }
    function negative() { return LockService.getDocumentLock().tryLock(-100); }
    function insist() { LockService.getDocumentLock().waitLock(10); }
    function ask() { LockService.getDocumentLock().tryLock(1); SpreadsheetApp.getUi().alert('?'); return LockService.getDocumentLock().hasLock(); }
  `;

  test('is held by one of two executions that run one inside the other', async () => {
    const host = await openHeadless({ code: LOCKED });
    let second: unknown;
    host.interruptAtCall(1, () => {
      second = host.run('take');
    });
    expect(host.run('take')).toBe('взято');
    expect(second).toBe('занято');
    expect(host.run('take')).toBe('взято');
  });

  test('ends with its execution, and does not last while a message is open', async () => {
    const host = await openHeadless({ code: LOCKED });
    expect(host.run('keep')).toBe(true);
    expect(host.run('take')).toBe('взято');
    expect(host.run('ask')).toBe(false);
  });

  test('held by somebody else is refused, and insisting throws', async () => {
    const host = await openHeadless({ code: LOCKED });
    const release = host.holdLock();
    expect(host.run('take')).toBe('занято');
    expect(() => host.run('insist')).toThrow('Lock timeout: another process was holding the lock for too long.');
    release();
    expect(host.run('take')).toBe('взято');
    expect(host.run('negative')).toBe(false);
  });
});

describe('the mode of an execution', () => {
  const MODES = `
    function onOpen(event) {
      if (event.authMode === ScriptApp.AuthMode.NONE) {
        SpreadsheetApp.getUi().createAddonMenu().addItem('Открыть панель', 'show').addSeparator().addToUi();
      } else SpreadsheetApp.getActiveSpreadsheet().getName();
    }
    function onInstall(event) { SpreadsheetApp.getActiveSpreadsheet().getSheets(); }
    function show() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('МСОКО'));
      return SpreadsheetApp.getUi().alert('Готово', SpreadsheetApp.getUi().ButtonSet.YES_NO) === SpreadsheetApp.getUi().Button.YES;
    }
  `;

  test('NONE allows the menu and nothing of the document', async () => {
    const host = await openHeadless({ code: MODES });
    host.trigger('onOpen', 'NONE');
    expect(host.editor.menus).toEqual({
      addon: [{ kind: 'item', caption: 'Открыть панель', functionName: 'show' }, { kind: 'separator' }],
    });
    expect(() => host.trigger('onInstall', 'NONE')).toThrow('You do not have permission to call');
    expect(() => host.trigger('onOpen', 'LIMITED')).not.toThrow();
  });

  test('a click shows the sidebar and asks the person', async () => {
    const host = await openHeadless({ code: MODES, html: { sidebar: '<p>панель</p>' }, answerAlert: () => 'YES' });
    expect(host.run('show')).toBe(true);
    expect(host.editor.sidebars).toEqual([{ title: 'МСОКО', html: '<p>панель</p>' }]);
    expect(host.editor.alerts).toEqual([{ title: '', text: 'Готово' }]);
  });

  test('an HTML file that is not there is refused', async () => {
    const host = await openHeadless({ code: MODES });
    expect(() => host.run('show')).toThrow('No HTML file named sidebar was found.');
  });

  test('global code of a script runs in the mode of its caller', async () => {
    const host = await openHeadless({ code: 'var name = SpreadsheetApp.getActive().getName(); function onOpen() {}' });
    expect(() => host.trigger('onOpen', 'NONE')).toThrow('You do not have permission to call');
  });
});

test('a change that only the host keeps is announced for saving', async () => {
  const { host, act } = await openScript();
  await host.settle();
  let changes = 0;
  host.host.engine.onChange(() => {
    changes += 1;
  });
  act(`SpreadsheetApp.getActive().setSpreadsheetTimeZone('Asia/Omsk')`);
  expect(changes).toBe(1);
  act(`SpreadsheetApp.getActive().getSpreadsheetTimeZone()`);
  expect(changes).toBe(1);
  host.type('Лист1', 'A1', 'слово');
  expect(changes).toBe(2);
});

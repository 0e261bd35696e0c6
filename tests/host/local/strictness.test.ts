import { readGoogleSignatures } from '../../../scripts/read-google-signatures';
import { openHeadless } from '../headless';
import { openScript } from './open-script';

describe('what Google has and the local host lacks is refused loudly', () => {
  test.each([
    ['sheet.insertSlicer', 'Sheet.insertSlicer'],
    ['sheet.getRange("A1").getTextStyle', 'Range.getTextStyle'],
    ['SpreadsheetApp.openById', 'SpreadsheetApp.openById'],
    ['SpreadsheetApp.getActive().getUrl', 'Spreadsheet.getUrl'],
    ['Utilities.base64Encode', 'Utilities.base64Encode'],
    ['HtmlService.createTemplateFromFile', 'HtmlService.createTemplateFromFile'],
    ['LockService.getScriptLock', 'LockService.getScriptLock'],
    ['PropertiesService.getDocumentProperties', 'PropertiesService.getDocumentProperties'],
    ['UrlFetchApp.fetch', 'UrlFetchApp.fetch'],
  ])('%s', async (code, name) => {
    const { act } = await openScript();
    expect(() => act(`return ${code}`)).toThrow(`not implemented: ${name}`);
  });
});

test('what Google does not have does not exist here either', async () => {
  const { act } = await openScript();
  expect(() => act(`sheet.getCells()`)).toThrow('Sheet.getCells does not exist in Google Apps Script');
  expect(() => act(`sheet.name = 'x'`)).toThrow('Sheet.name cannot be set');
  expect(() => act(`return SpreadsheetApp.BorderStyle.WAVY`)).toThrow('does not exist');
});

test.each([
  [`sheet.getRange()`, 'The parameters () don'],
  [`sheet.getRange('A1').setValues([1])`, 'for SpreadsheetApp.Range.setValues'],
  [`sheet.getRange(1, 2, 3, 4, 5)`, 'for SpreadsheetApp.Sheet.getRange'],
  [`sheet.getRange('A1').setBackground(5)`, 'The parameters (number) don'],
  [`sheet.getRange('A1').setFontWeight('heavy')`, 'The parameters (String) don'],
  [`sheet.hideRows('1')`, 'for SpreadsheetApp.Sheet.hideRows'],
  [`sheet.setConditionalFormatRules([{}])`, 'for SpreadsheetApp.Sheet.setConditionalFormatRules'],
  [`sheet.getRange('A1').setDataValidation(sheet)`, 'for SpreadsheetApp.Range.setDataValidation'],
])('%s does not match what Google takes', async (code, message) => {
  const { act } = await openScript();
  expect(() => act(code)).toThrow(message);
});

test('an error of a service is an Exception of the script’s own realm', async () => {
  const { act } = await openScript();
  const seen = act(`
    try { sheet.getRange('A0:B'); } catch (error) { return [error instanceof Error, error.name, error.message]; }
  `);
  expect(seen).toEqual([true, 'Exception', 'Range not found: A0:B']);
});

test('arrays that a script reads are arrays of its own realm', async () => {
  const { act } = await openScript();
  expect(act(`return sheet.getRange('A1').getValues() instanceof Array`)).toBe(true);
});

test('the realm has only the language’s own globals and Google’s services', async () => {
  const { act } = await openScript();
  const here = act(`
    return ['setTimeout', 'setInterval', 'fetch', 'URL', 'TextEncoder', 'structuredClone', 'crypto', 'process', 'require',
      'Buffer', 'performance', 'queueMicrotask', 'atob', 'WeakRef', '__localHost']
      .filter(function (name) { return typeof globalThis[name] !== 'undefined'; });
  `);
  expect(here).toEqual([]);
  expect(act(`return [typeof console.log, typeof Logger.log, typeof Intl]`)).toEqual([
    'function',
    'function',
    'object',
  ]);
});

test('no global state survives between executions', async () => {
  const host = await openHeadless({ code: 'var count = 0; function next() { count += 1; return count; }' });
  expect([host.run('next'), host.run('next')]).toEqual([1, 1]);
});

test('a function that ends with an underscore, or is not there, cannot be run', async () => {
  const host = await openHeadless({ code: 'function inner_() {}' });
  expect(() => host.run('inner_')).toThrow('Script function not found: inner_');
  expect(() => host.run('nothing')).toThrow('Script function not found: nothing');
});

test('every service of Google’s types has a global name here', async () => {
  const names = Object.keys(readGoogleSignatures(process.cwd()).services);
  expect(names.length).toBeGreaterThan(30);
  const { act } = await openScript();
  expect(act(`return ${JSON.stringify(names)}.filter(function (name) { return !(name in globalThis); })`)).toEqual([]);
});

test('enums print as their names', async () => {
  const { act } = await openScript();
  expect(
    act(`return [String(ScriptApp.AuthMode.NONE), JSON.stringify({ style: SpreadsheetApp.BorderStyle.SOLID })]`),
  ).toEqual(['NONE', '{"style":"SOLID"}']);
});

test('SHA-256 is read as US-ASCII without a charset, and its bytes are signed', async () => {
  const { act } = await openScript();
  const hex = (text: string, charset: string) =>
    act(`
      return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, ${JSON.stringify(text)}${charset})
        .map(function (byte) { return ('0' + (byte & 255).toString(16)).slice(-2); }).join('');
    `);
  // Expected digests: FIPS 180-4 example "abc"; the others by coreutils' sha256sum of "мсоко" in UTF-8 and of "?????".
  expect(hex('abc', '')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(hex('мсоко', ', Utilities.Charset.UTF_8')).toBe(
    '8bca6f4f5f8d47986140049098085478a92349e37444b20c375387eac75966d1',
  );
  expect(hex('мсоко', '')).toBe('e348d8d0564992652cc3e8e5ae7dbcbed9ecdea4db96c573d8b2087643ee2569');
  expect(act(`return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc')[0]`)).toBe(-70);
});

import { EMPTY_STATE, fitsAccepted, readState, writeState } from '../../src/workbook/book-state';
import { error, value } from './drive-host';
import { type MemoryHost, memoryHost } from './memory-host';
import { book, put } from './small-book';

const unproved = (host: MemoryHost) =>
  value(host, 'check.run', {}).findings.filter(({ code }) => code === 'points-without-document');

function acceptFirst(host: MemoryHost, reason = 'Документ на подписи, внесём до 1 марта') {
  const [finding] = unproved(host);
  if (!finding) throw new Error('nothing to accept');
  return { finding, reply: value(host, 'finding.accept', { id: finding.id, sentence: finding.sentence, reason }) };
}

function withPoints(): MemoryHost {
  const host = book();
  put(host, '2.4.1.01', 'answer', '1 — есть');
  return host;
}

test('an accepted finding stays in the list with its reason and its time, and counts as open no more', () => {
  const host = withPoints();
  const before = value(host, 'check.run', {}).progress.find(({ stage }) => stage === 1)?.findings ?? 0;
  const { finding, reply } = acceptFirst(host);
  const accepted = { reason: 'Документ на подписи, внесём до 1 марта', at: '2026-03-02T11:00:00' };
  expect(reply).toEqual({ id: finding.id, accepted });
  expect(unproved(host).map(({ id, accepted: own }) => [id, own])).toEqual([[finding.id, accepted]]);
  expect(value(host, 'check.run', {}).progress.find(({ stage }) => stage === 1)?.findings).toBe(before - 1);
});

test('it survives sorting, a copy of the spreadsheet and a trip through .xlsx, where ids of sheets change', () => {
  const host = withPoints();
  const { finding } = acceptFirst(host);
  const { values } = host.sheet('2.4 Оценка');
  values.splice(5, 2, ...values.slice(5, 7).reverse());
  const copy = memoryHost();
  copy.addSheet('Лист другого файла');
  for (const sheet of host.book) {
    copy.addSheet(
      sheet.name,
      sheet.values.map((row) => [...row]),
    );
  }
  expect(unproved(copy).map(({ id, accepted }) => [id, accepted?.reason])).toEqual([
    [finding.id, 'Документ на подписи, внесём до 1 марта'],
  ]);
});

test('it lapses when what was accepted changed, and holds again when everything is as it was', () => {
  const host = book(['1.1'], 'federal-2020');
  const answer = (cell: string) => put(host, '1.1.2.01', 'answer', cell, '1.1 Оценка');
  answer('1');
  acceptFirst(host);
  answer('2');
  expect(unproved(host).map(({ accepted }) => accepted)).toEqual([null]);
  answer('1');
  expect(unproved(host)[0]?.accepted?.reason).toBe('Документ на подписи, внесём до 1 марта');
});

test('a sentence that the workbook does not say accepts nothing', () => {
  const host = withPoints();
  const [finding] = unproved(host);
  value(host, 'finding.accept', { id: finding?.id ?? '', sentence: 'Всё в порядке.', reason: 'так' });
  expect(unproved(host)[0]?.accepted).toBeNull();
});

test('taken back, it is open again; accepted twice, the later reason stands', () => {
  const host = withPoints();
  const { finding } = acceptFirst(host);
  acceptFirst(host, '  иначе  ');
  expect(unproved(host)[0]?.accepted?.reason).toBe('иначе');
  expect(value(host, 'finding.unaccept', { id: finding.id })).toEqual({ id: finding.id, accepted: null });
  expect(unproved(host)[0]?.accepted).toBeNull();
  expect(value(host, 'finding.unaccept', { id: finding.id }).accepted).toBeNull();
});

test('without a reason, or without «_mcqm», nothing is accepted, and the person is told what to do', () => {
  const host = withPoints();
  const [finding] = unproved(host);
  const payload = { id: finding?.id ?? '', sentence: finding?.sentence ?? '' };
  expect(error(host, 'finding.accept', { ...payload, reason: ' \n ' }).code).toBe('bad-payload');
  host.deleteSheets([host.sheet('_mcqm').id]);
  expect(error(host, 'finding.accept', { ...payload, reason: 'так' }).code).toBe('state-gone');
});

test('many reasons go on over several cells, none longer than .xlsx takes, and come back whole', () => {
  const accepted = Array.from({ length: 200 }, (_, at) => ({
    id: `points-without-document/1.1/1/1.1.1.${at}/document`,
    reason: `Причина ${at} ${'🙂'.repeat(50)}`,
    at: '2026-03-02T11:00:00',
    print: '0123456',
  }));
  const cells = writeState({ ...EMPTY_STATE, accepted });
  const texts = cells.map(([, text]) => String(text ?? ''));
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(32_767);
  expect(texts.some((text) => /[\ud800-\udbff]$/.test(text))).toBe(false);
  expect(readState(cells.map((row) => row.map((cell) => cell ?? '')))).toEqual({ ...EMPTY_STATE, accepted });
  expect(fitsAccepted(accepted)).toBe(true);
  expect(fitsAccepted(Array.from({ length: 10 }, () => accepted).flat())).toBe(false);
});

test('a workbook of before, whose «_mcqm» knows no acceptances, is read and written as ever', () => {
  const host = withPoints();
  host.sheet('_mcqm').values.splice(6);
  acceptFirst(host);
  expect(unproved(host)[0]?.accepted).not.toBeNull();
});

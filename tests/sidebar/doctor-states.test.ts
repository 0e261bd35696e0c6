import type { Event } from '../../sidebar/state/event';
import { listActions } from '../../sidebar/state/list-actions';
import type { Doctor, State } from '../../sidebar/state/state';
import { answer, fail, onPage, opened, play } from './play';
import { AILMENTS, examined, repaired } from './sample-ailments';
import { OVERVIEW } from './sample-desk';

const TO_DOCTOR: Event = { type: 'show-page', page: 'doctor', of: '' };
const visit = play(opened({ kind: 'ready', overview: OVERVIEW }), TO_DOCTOR);
const begun = play(visit, { type: 'examine' });
const found = answer(
  answer(begun, 'doctor.run', examined(4, AILMENTS.slice(0, 2))),
  'doctor.run',
  examined(10, AILMENTS.slice(2)),
);
const doctorOf = (state: State): Doctor | null => onPage(state, 'doctor').desk.doctor;
const labels = (state: State) => listActions(state).map(({ label }) => label);

test('an examination asks for part after part and gathers what was found', () => {
  expect(begun.pending?.request).toEqual({ name: 'doctor.run', payload: { from: 0 } });
  const going = answer(begun, 'doctor.run', examined(4));
  expect(going.pending?.request).toEqual({ name: 'doctor.run', payload: { from: 4 } });
  expect(doctorOf(going)).toMatchObject({ phase: 'examining', done: 4, total: 10, step: 'Лист «1.1 Оценка»' });
  expect(doctorOf(found)?.ailments).toEqual(AILMENTS);
  expect(found.pending).toBeNull();
});

test('what can be mended is ticked, but never a sheet that would come back without its answers', () => {
  expect(doctorOf(found)?.chosen).toEqual(['formula-lost score:1.1']);
  const both = play(found, { type: 'choose-repair', id: 'sheet-missing score:2.4' });
  expect(doctorOf(both)?.chosen).toEqual(['formula-lost score:1.1', 'sheet-missing score:2.4']);
  expect(labels(both)).toEqual(['Починить отмеченное: 2', 'Осмотреть снова']);
});

test('nothing is mended that nobody ticked', () => {
  const none = play(found, { type: 'choose-repair', id: 'formula-lost score:1.1' }, { type: 'repair' });
  expect(none.pending).toBeNull();
  expect(none.message?.sentence).toBe('Ничего не отмечено.');
});

test('repairs go on round after round with what the round before left, under one snapshot', () => {
  const first = play(found, { type: 'repair' });
  expect(first.pending?.request).toEqual({
    name: 'doctor.repair',
    payload: { ids: ['formula-lost score:1.1'], snapshot: '', round: 0 },
  });
  const second = answer(first, 'doctor.repair', repaired(AILMENTS.slice(0, 1), ['list-wrong score:1.1']));
  expect(second.pending?.request.payload).toEqual({ ids: ['list-wrong score:1.1'], snapshot: 'snapshot-1', round: 1 });
  const done = answer(second, 'doctor.repair', repaired([]));
  expect(doctorOf(done)).toMatchObject({ phase: 'repaired', mended: AILMENTS.slice(0, 1) });
  // The workbook is another now: the overview is read anew.
  expect(play(done, { type: 'back' }).pending?.request.name).toBe('state.read');
});

test('an examination stops after the part that is out, a repair after its round', () => {
  const stopped = answer(play(begun, { type: 'stop-doctor' }), 'doctor.run', examined(4));
  expect(doctorOf(stopped)).toBeNull();
  expect(stopped.message?.sentence).toBe('Осмотр остановлен, ничего не изменено.');
  const halted = answer(
    play(found, { type: 'repair' }, { type: 'stop-doctor' }),
    'doctor.repair',
    repaired(AILMENTS.slice(0, 1), ['list-wrong score:1.1']),
  );
  expect(halted.pending).toBeNull();
  expect(doctorOf(halted)?.mended).toHaveLength(1);
});

test('a failure says why; what was mended before it stays said', () => {
  expect(doctorOf(fail(begun))).toBeNull();
  const broken = fail(
    answer(play(found, { type: 'repair' }), 'doctor.repair', repaired(AILMENTS.slice(0, 1), ['x y'])),
  );
  expect(broken.message?.sentence).toBe('Лист занят.');
  expect(doctorOf(broken)).toMatchObject({ phase: 'repaired', mended: AILMENTS.slice(0, 1) });
});

test('the page is not left while the doctor works, and «Остановить» can be pressed once', () => {
  expect(play(begun, { type: 'back' })).toBe(begun);
  expect(listActions(begun)).toMatchObject([{ label: 'Остановить', enabled: true }]);
  expect(listActions(play(begun, { type: 'stop-doctor' }))).toMatchObject([{ label: 'Остановить', enabled: false }]);
});

test('a workbook that cannot be read can be examined all the same', () => {
  const error = { code: 'state-damaged', sentence: 'Служебный лист изменён.', next: 'Верните лист.' };
  const unreadable = opened({ kind: 'unreadable', error });
  expect(labels(unreadable)).toEqual(['Повторить', 'Осмотреть книгу']);
  const examining = play(unreadable, { type: 'examine' });
  expect(examining.pending?.request.name).toBe('doctor.run');
  expect(doctorOf(examining)?.phase).toBe('examining');
  const back = play(answer(examining, 'doctor.run', examined(10)), { type: 'back' });
  expect(back.pending?.request.name).toBe('state.read');
  expect(labels(opened({ kind: 'unreadable', error: { ...error, code: 'no-connection' } }))).toEqual(['Повторить']);
});

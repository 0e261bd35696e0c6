import { value } from '../actions/drive-host';
import { answeredBook, columnOf, hands, readAnswers } from './damaged-book';
import { examine } from './visit-doctor';

test('a sheet that somebody else protects is named, and the others are mended', () => {
  const host = answeredBook();
  const whole = readAnswers(host);
  for (const name of ['1.1 Оценка', '2.4 Оценка']) hands.set(host.sheet(name), 4, columnOf('points'), 12);
  const closed = host.sheet('1.1 Оценка').id;
  const { write } = host;
  host.write = (id, ...rest) => {
    if (id === closed) throw new Error('You are trying to edit a protected cell or object.');
    write(id, ...rest);
  };
  const ids = examine(host).map(({ id }) => id);
  const { done, refused, left } = value(host, 'doctor.repair', { ids, snapshot: '', round: 0 });
  expect(done.map(({ id }) => id)).toEqual(['formula-lost score:2.4']);
  expect(refused.map(({ sentence }) => sentence)).toEqual([
    'Лист «1.1 Оценка» защищён другим человеком: изменить его дополнение не может.',
  ]);
  expect(left).toEqual(['formula-lost score:2.4']);
  expect(readAnswers(host)).toEqual(whole);
});

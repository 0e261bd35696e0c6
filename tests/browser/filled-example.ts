import { answerCall } from '../../src/actions/answer-call';
import { finish, value } from '../actions/drive-host';
import { memoryHost } from '../actions/memory-host';
import type { FakeServer } from './open-sidebar';

/** The add-on itself over the filled example in memory: what the sidebar shows of it is what a person will see. */
export function filledExample(): FakeServer {
  const host = memoryHost();
  host.addSheet('Лист1');
  finish(host, value(host, 'example.start', { example: 'berezovsky-2021' }));
  return (name, payload) => answerCall(host, name, JSON.stringify(payload));
}

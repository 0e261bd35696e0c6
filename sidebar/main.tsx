import { render } from 'preact';
import { createClient } from './client/create-client';
import { focusEditor, googleTransport } from './client/google-transport';
import { createStore } from './create-store';
import { App } from './views/app';
import './sidebar.css';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the sidebar.');

const timer = (milliseconds: number, then: () => void) => {
  const handle = setTimeout(then, milliseconds);
  return () => clearTimeout(handle);
};

const store = createStore({
  call: createClient(googleTransport, timer),
  now: () => Date.now(),
  focusEditor,
  changed: (state) => render(<App state={state} dispatch={store.dispatch} />, root),
});
store.dispatch({ type: 'open' });

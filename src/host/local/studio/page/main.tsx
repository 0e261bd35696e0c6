import { render } from 'preact';
import type { PageSettings } from '../studio-protocol';
import { connectServer, watchWindow } from './call-server';
import { Shell } from './chrome/shell';
import './page-styles';
import { createStudio } from './create-studio';
import { createStudioStore } from './studio-state';
import { watchDrops } from './watch-drops';

const settings = JSON.parse(document.getElementById('studio-settings')?.textContent ?? '') as PageSettings;
document.title = `${settings.fileName} — МСОКО: оценка механизмов`;

const windowId = crypto.randomUUID();
const server = connectServer(settings, windowId);
const store = createStudioStore({
  fileName: settings.fileName,
  filePath: settings.filePath,
  books: [],
  save: { kind: 'none' },
  cover: { kind: 'progress', text: 'Открываю книгу…', done: 0, total: 0 },
  notices: {},
  menuCaption: '',
  menu: [],
  sidebar: null,
  htmlDialog: null,
  dialogs: [],
  toasts: [],
  selectedCell: '',
  link: null,
});

const [shim, code, sidebar, appsScript] = await Promise.all(
  ['/studio/sidebar-shim.js', '/addon/Code.js', '/addon/sidebar.html', '/studio/apps-script.js'].map(server.file),
);
const studio = createStudio(store, server, { code: code ?? '', sidebar: sidebar ?? '', appsScript: appsScript ?? '' });
const root = document.getElementById('studio') as HTMLElement;
root.replaceChildren();
render(
  <Shell
    store={store}
    actions={studio.actions}
    sidebar={studio.sidebar}
    dialog={studio.dialog}
    openPlace={studio.openPlace}
    shim={shim ?? ''}
  />,
  root,
);
watchWindow(settings, windowId, studio.hearNews);
window.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.code !== 'KeyS') return;
  // The habit of every table: it saves the work, not the page.
  event.preventDefault();
  void studio.saveNow();
});
watchDrops(studio.actions.bringFile);
await studio.open();

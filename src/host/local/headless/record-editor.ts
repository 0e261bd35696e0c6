import type { EditorPort, MenuEntry } from '../local-host';

/** What a script showed to the person, in order. */
export interface EditorRecord {
  menus: Record<string, MenuEntry[]>;
  sidebars: Array<{ title: string; html: string }>;
  dialogs: Array<{ title: string; html: string }>;
  alerts: Array<{ title: string; text: string }>;
  toasts: Array<{ title: string; text: string }>;
  active: { sheetId: string; a1: string | null } | null;
  log: string[];
}

/** An editor without a screen that writes down what it was told. */
export function recordEditor(answer: EditorPort['alert'] = () => 'OK'): { record: EditorRecord; port: EditorPort } {
  const record: EditorRecord = { menus: {}, sidebars: [], dialogs: [], alerts: [], toasts: [], active: null, log: [] };
  const port: EditorPort = {
    setMenu(caption, entries) {
      record.menus[caption] = entries;
    },
    showSidebar: (page) => record.sidebars.push(page),
    showDialog: ({ title, html }) => record.dialogs.push({ title, html }),
    alert(message) {
      record.alerts.push({ title: message.title, text: message.text });
      return answer(message);
    },
    toast: ({ title, text }) => record.toasts.push({ title, text }),
    activate(place) {
      record.active = place;
    },
    log: (level, text) => record.log.push(`${level}: ${text}`),
  };
  return { record, port };
}

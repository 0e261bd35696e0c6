import type { MenuEntry } from '../../local-host';
import { expose, implementationOf } from '../frame/expose';
import { type EnumMember, enumMember } from '../frame/google-enums';
import { askHost, serviceError } from '../frame/host-bridge';
import type { Shown } from '../sheets/objects';
import { type PageState, pageOf } from './html-service';

type Buttons = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

/** `alert(text)`, `alert(text, buttons)` and `alert(title, text, buttons)`. */
function alertPerson(...args: unknown[]): EnumMember {
  const buttons = args.find((arg): arg is EnumMember => typeof arg === 'object');
  const texts = args.filter((arg): arg is string => typeof arg === 'string');
  const [title, text] = texts.length > 1 ? [texts[0] ?? '', texts[1] ?? ''] : ['', texts[0] ?? ''];
  const pressed = askHost('alertPerson', { title, text, buttons: (buttons?.memberName ?? 'OK') as Buttons });
  return enumMember('Button', pressed);
}

/** A menu being built; `caption` is `null` for the add-on's own. */
function newMenu(caption: string | null): Shown {
  const entries: MenuEntry[] = [];
  const shown: Shown = expose('Menu', {
    caption,
    entries,
    addItem(item: string, functionName: string) {
      entries.push({ kind: 'item', caption: item, functionName });
      return shown;
    },
    addSeparator() {
      entries.push({ kind: 'separator' });
      return shown;
    },
    addSubMenu(menu: Shown) {
      const inner = implementationOf<{ caption: string | null; entries: MenuEntry[] }>(menu);
      if (inner.caption === null) throw serviceError('An add-on menu cannot stand inside a menu.');
      entries.push({ kind: 'menu', caption: inner.caption, entries: inner.entries });
      return shown;
    },
    addToUi() {
      askHost('addMenu', { caption, entries });
    },
  });
  return shown;
}

function showDialog(page: PageState, title: string, modal: boolean): void {
  askHost('showDialog', { title, html: page.content, modal, width: page.width, height: page.height });
}

/** The editor's interface. A sidebar's width is Google's, 300 pixels. */
export function showUi(): Shown {
  return expose('Ui', {
    alert: alertPerson,
    createMenu: (caption: string) => newMenu(caption),
    createAddonMenu: () => newMenu(null),
    showSidebar(page: Shown) {
      const { title, content } = pageOf(page);
      askHost('showSidebar', { title, html: content });
    },
    showModalDialog: (page: Shown, title: string) => showDialog(pageOf(page), title, true),
    showModelessDialog: (page: Shown, title: string) => showDialog(pageOf(page), title, false),
  });
}

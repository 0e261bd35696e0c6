import { expose, implementationOf } from '../frame/expose';
import { askHost } from '../frame/host-bridge';
import type { Shown } from '../sheets/objects';

/** A page that a script made. */
export interface PageState {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
}

/** What is inside a page that a script passed. */
export function pageOf(shown: Shown): PageState {
  return implementationOf<{ page: PageState }>(shown).page;
}

function showPage(content: string): Shown {
  const page: PageState = { content, title: '', width: null, height: null };
  const shown: Shown = expose('HtmlOutput', {
    page,
    getContent: () => page.content,
    getTitle: () => page.title,
    setTitle(title: string) {
      page.title = title;
      return shown;
    },
    setWidth(width: number) {
      page.width = width;
      return shown;
    },
    setHeight(height: number) {
      page.height = height;
      return shown;
    },
  });
  return shown;
}

/** `HtmlService` without templates: pages from a project's file or from text. */
export function htmlService(): Shown {
  return expose('HtmlService', {
    createHtmlOutputFromFile: (name: string) => showPage(askHost('readHtmlFile', { name })),
    createHtmlOutput(html?: unknown) {
      if (html !== undefined && typeof html !== 'string') throw new Error('not implemented: HtmlOutput from a blob');
      return showPage(html ?? '');
    },
  });
}

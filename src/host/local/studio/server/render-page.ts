import type { PageSettings } from '../studio-protocol';

/**
 * The studio's only page. It shows a sentence at once, before the grid has loaded, and another when it cannot load.
 *
 * @param nonce allows the page's scripts, and through them the add-on's code in its realm
 */
export function renderPage(settings: PageSettings, nonce: string): string {
  const data = JSON.stringify(settings).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>МСОКО: оценка механизмов</title>
<link rel="icon" href="/studio/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/studio/page.css">
</head>
<body>
<div id="studio"><p class="studio-loading" role="status">Открываю книгу…</p></div>
<noscript>Студии нужен JavaScript: включите его в браузере и обновите страницу.</noscript>
<script type="application/json" id="studio-settings">${data}</script>
<script type="module" src="/studio/page.js" nonce="${nonce}"></script>
</body>
</html>
`;
}

/** Shown when the address lacks the key: somebody typed it by hand, or the studio was restarted since. */
export function renderRefusal(sentence: string, next: string): string {
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><title>МСОКО: оценка механизмов</title>
<p>${sentence}</p><p>${next}</p></html>
`;
}

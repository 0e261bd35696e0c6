/**
 * Puts the add-on's menu under «Расширения».
 *
 * In AuthMode.NONE (installed, not yet enabled in this file) any other service than these four calls would take the
 * menu away, so nothing here looks at the file.
 *
 * @param event what Google says about the opening; not used
 */
export function onOpen(event: unknown): void {
  void event;
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Открыть панель', 'mcqmOpenPanel')
    .addItem('Проверить', 'mcqmRunCheck')
    .addItem('Построить сводную оценку', 'mcqmBuildSummary')
    .addItem('Самопроверка', 'mcqmSelfCheck')
    .addItem('О дополнении', 'mcqmAbout')
    .addToUi();
}

/**
 * The file is open already when the add-on is installed into it, so the menu is put at once.
 *
 * @param event what Google says about the installation
 */
export function onInstall(event: unknown): void {
  onOpen(event);
}

import type { WorkbookFile } from '../../workbook-file';
import type { StudioStart, WindowNews } from '../studio-protocol';
import { buildExample, readIllustration } from './addon/build-example';
import { findSidebarFunction } from './addon/find-sidebar-function';
import { makeFramePorts } from './addon/make-frame-ports';
import type { FramePorts } from './addon/serve-frame';
import { SERVER_GONE, type StudioServerClient } from './call-server';
import { GRID_ID } from './chrome/shell';
import type { TopBarActions } from './chrome/top-bar';
import { downloadText, downloadXlsx } from './download-text';
import { showToast } from './editor-on-screen';
import { finishTypingInSidebar, saveOnLeaving } from './leave-page';
import { watchRegionKey } from './move-between-regions';
import { bringFile, type OpenBookPorts, openRecent, pickFile } from './open-book';
import { type AddonTexts, type OpenWorkbook, openWorkbook } from './open-workbook';
import { keepSaved, type Saving } from './saving/keep-saved';
import { sayIllustration } from './say-illustration';
import { type ProblemPorts, showChangedUnderneath, showDamaged, showFault, showReader } from './show-problems';
import { showRemarks, showWaiting, startOver } from './start-over';
import type { Notice, StudioStore } from './studio-state';

export interface Studio {
  readonly actions: TopBarActions;
  readonly sidebar: FramePorts;
  readonly dialog: FramePorts;
  /** Opens what the file holds, or what a workbook without a file begins with. */
  open(): Promise<void>;
  hearNews(news: WindowNews | 'gone'): void;
  openPlace(sheetId: string, a1: string | null): void;
  /** Saves what is on the screen without waiting for the pause. */
  saveNow(): Promise<void>;
}

/** Ties the grid, the add-on, the file and the frame around them together. */
export function createStudio(store: StudioStore, server: StudioServerClient, texts: AddonTexts): Studio {
  let workbook: OpenWorkbook | null = null;
  let saving: Saving | null = null;
  /** The workbook is the person's own: loaded from her file, or changed by her since it was made. */
  let ownWork = false;
  /** What the file of this studio needs to be written. */
  const textFor = (opened: OpenWorkbook) =>
    /\.xlsx$/i.test(store.get().fileName) ? opened.takeTravelText() : opened.takeText();
  const takeText = async () => {
    await workbook?.finishTyping();
    return workbook ? textFor(workbook) : null;
  };
  const problems: ProblemPorts = { store, server, takeText };
  /** Known as soon as the server has looked at the other windows; nothing is opened before. */
  let tellRole: (role: 'writer' | 'reader') => void = () => undefined;
  const role = new Promise<'writer' | 'reader'>((resolve) => {
    tellRole = resolve;
  });

  const notice = (name: string, value: Notice | undefined) =>
    store.set(({ notices }) => ({ notices: { ...notices, [name]: value } }));
  const progress = (text: string, done = 0, total = 0) => store.set({ cover: { kind: 'progress', text, done, total } });

  const runMenuItem = (functionName: string) => {
    workbook?.executions.run(functionName).catch((error: unknown) => {
      showToast(store, {
        title: 'Не получилось',
        text: error instanceof Error ? error.message : String(error),
        seconds: 15,
      });
    });
  };
  const showSidebar = () => {
    const functionName = findSidebarFunction(store.get().menu);
    if (functionName) runMenuItem(functionName);
  };

  const watchChanges = (opened: OpenWorkbook, version: string | null) => {
    saving = keepSaved(
      {
        takeText: () => textFor(opened),
        send: server.save,
        show(save) {
          store.set({ save });
          if (save.kind === 'failed' && save.problem.code === 'changedUnderneath')
            showChangedUnderneath(problems, save.problem);
        },
      },
      version,
    );
    opened.engine.onChange(() => {
      if (!opened.executions.running()) ownWork = true;
      saving?.changed();
    });
  };

  const beginExample = async (opened: OpenWorkbook) => {
    progress('Открываю пример: Берёзовский район, приказ № 22');
    await buildExample(opened.call, ({ step, done, total }) => progress(`Открываю пример: ${step}`, done, total));
  };

  const openFile = async (text: string | null, version: string | null, start: StudioStart) => {
    const file = text === null ? null : (JSON.parse(text) as WorkbookFile);
    const opened = await openWorkbook(store, texts, file, GRID_ID);
    workbook = opened;
    // A half-built example is not worth a file: a page that is closed meanwhile begins it again.
    if (!file && start === 'example') await beginExample(opened);
    watchChanges(opened, version);
    store.set({ save: { kind: 'saved' } });
    if (file) ownWork = true;
    else if (start === 'example') saving?.changed();
    const illustration = await readIllustration(opened.call);
    if (illustration) {
      notice(
        'illustration',
        sayIllustration(
          illustration,
          () => void begin('empty'),
          () => notice('illustration', undefined),
        ),
      );
    }
    store.set({ cover: null });
    showSidebar();
  };

  const begin = async (start: StudioStart) => {
    await workbook?.finishTyping();
    await saving?.flush();
    // What could not be saved must not be left behind; the bar says why.
    if (saving?.pending()) return;
    if (await startOver(store, server, start, ownWork)) saving?.stop();
  };

  const downloadCopy = async () => {
    const text = await takeText();
    if (text !== null) downloadText(store.get().fileName.replace(/\.xlsx$/i, '.mcqm.json'), text);
  };
  const serverGone = (): Notice => ({
    kind: 'warning',
    text: `${SERVER_GONE.sentence} ${SERVER_GONE.next}`,
    ...(workbook ? { action: { label: 'Скачать копию', run: () => void downloadCopy() } } : {}),
  });
  const saveNow = async () => {
    await workbook?.finishTyping();
    await saving?.flush();
  };

  /** Another book is opened only when everything of this one is on the disk; the bar says why it is not. */
  const leaveFor = async (open: (ports: OpenBookPorts) => Promise<void>) => {
    await saveNow();
    if (!saving?.pending()) await open({ store, server, ownWork, stopSaving: () => saving?.stop() });
  };
  const bring = (file: File) => void leaveFor((ports) => bringFile(ports, file));

  saveOnLeaving(() => saving);
  watchRegionKey(() => workbook?.focusGrid());
  finishTypingInSidebar(() => void workbook?.finishTyping());

  return {
    actions: {
      runMenuItem,
      showSidebar,
      hideSidebar: () => store.set({ sidebar: null }),
      openExample: () => void begin('example'),
      openEmpty: () => void begin('empty'),
      async saveXlsx() {
        await workbook?.finishTyping();
        if (!workbook) return;
        const reply = await server.exportXlsx(await workbook.takeTravelText());
        const name = store.get().fileName.replace(/(\.mcqm)?\.(json|xlsx)$/i, '');
        if (reply.ok) {
          downloadXlsx(`${name}.xlsx`, reply.value.base64);
          const text = `Работа продолжается в книге «${store.get().fileName}».`;
          showToast(store, { title: `«${name}.xlsx» — в загрузках браузера`, text, seconds: 10 });
        } else showToast(store, { title: reply.error.sentence, text: reply.error.next, seconds: 15 });
      },
      bringFile: bring,
      pickFile: () => pickFile(bring),
      openRecent: (book) => void leaveFor((ports) => openRecent(ports, book)),
      downloadCopy: () => void downloadCopy(),
    },
    sidebar: makeFramePorts(
      store,
      () => workbook,
      saveNow,
      () => store.set({ sidebar: null }),
    ),
    dialog: makeFramePorts(
      store,
      () => workbook,
      saveNow,
      () => store.set({ htmlDialog: null }),
    ),
    async open() {
      try {
        if ((await role) === 'reader') return;
        const reply = await server.load();
        if (!reply.ok) store.set({ cover: { kind: 'problem', problem: reply.error, actions: [] } });
        else if (reply.value.state === 'damaged') showDamaged(problems, reply.value.error, reply.value.hasPrevious);
        else if (reply.value.state === 'ready') {
          await openFile(reply.value.text, reply.value.version, 'empty');
          showRemarks(store, reply.value.remarks);
        } else await openFile(null, null, reply.value.start);
        showWaiting(store);
        const books = await server.books();
        if (books.ok) store.set({ books: books.value });
      } catch (error) {
        showFault(problems, error);
        throw error;
      }
    },
    openPlace: (sheetId, a1) => workbook?.openPlace(sheetId, a1),
    saveNow,
    async hearNews(news) {
      notice('gone', news === 'gone' ? serverGone() : undefined);
      if (news === 'writer' || news === 'reader') tellRole(news);
      if (news === 'hand-over') {
        await workbook?.finishTyping();
        await saving?.flush();
        await server.release();
      } else if (news === 'reader') {
        saving?.stop();
        store.set({ save: { kind: 'none' } });
        showReader(problems);
      }
    },
  };
}

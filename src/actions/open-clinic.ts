import { isEndRow } from '../catalog/end-of-table';
import { findDeliverables } from '../catalog/find-deliverables';
import { findTemplate } from '../catalog/find-template';
import { frameworkToRubric } from '../catalog/framework-to-rubric';
import { readRubricTable } from '../catalog/read-rubric-table';
import type { Rubric } from '../catalog/rubric';
import { writeRubricTable } from '../catalog/write-rubric-table';
import { DOCUMENT_SHAPE } from '../doctor/diagnose-documents';
import { readLists, readSuggestions } from '../doctor/diagnose-lists';
import { methodShape } from '../doctor/diagnose-method';
import type { MarkedSheet, Registry } from '../doctor/diagnose-registry';
import type { DoctorSheet } from '../doctor/doctor-sheet';
import type { Patient } from '../doctor/patient';
import { surveyTable } from '../doctor/survey-table';
import type { Host, SheetInspection } from '../host/contract';
import { type BookState, EMPTY_STATE } from '../workbook/book-state';
import { readPassport } from '../workbook/read-passport';
import { readScoreTable } from '../workbook/read-score-table';
import { type SheetKey, scoreKey, systemOfKey } from '../workbook/sheet-key';
import { sheetOrder, standardName } from '../workbook/sheet-names';
import type { WorkbookContext } from '../workbook/workbook-context';
import { fillDeliverables } from './fill-deliverables';
import { fillRubric } from './fill-rubric';
import { findBook, findByMarkers, findMarker } from './find-book';
import { standingTable } from './make-context';
import { personFailure } from './person-failure';
import { suggestComments } from './suggest-comments';

/** A workbook opened for examination: every sheet is read at most once, and only when it is asked for. */
export interface Clinic {
  readonly state: BookState;
  readonly stateName: string | null;
  /** False when `_mcqm` is gone or cannot be read. */
  readonly readable: boolean;
  readonly systems: readonly string[];
  readonly keys: readonly SheetKey[];
  readonly place: (key: SheetKey) => MarkedSheet | null;
  readonly inspect: (key: SheetKey) => DoctorSheet | null;
  /** As it is called now, as it was named where it is gone. */
  readonly nameOf: (key: SheetKey) => string;
  /** The registry as the repairs of this call have it by now. */
  readonly registered: () => BookState['sheets'];
  readonly register: (sheets: BookState['sheets']) => void;
  readonly registry: () => Registry;
  /** The framework this workbook was made from, with this municipality's names; `null` when it does not ship. */
  readonly shipped: () => Rubric | null;
  /** `null` while «Методика» cannot be read. */
  readonly patient: () => Patient | null;
  /** What a plan needs besides: where every other sheet stands. */
  readonly context: (rubric: Rubric) => WorkbookContext;
}

/**
 * Opens a workbook however damaged it is.
 *
 * @throws a failure for people when there is none, or a newer version made it
 */
export function openClinic(host: Host): Clinic {
  const found = findBook(host);
  if (found?.state === 'state-newer') throw personFailure('state-newer');
  const known = typeof found?.state === 'object' && found.stateName !== null ? found.state : null;
  if (known?.job && known.sheets.length === 0) throw personFailure('not-created');
  const readable = known !== null && known.sheets.length > 0;
  const marks = readable ? found : findByMarkers(host, true);
  const state = typeof marks?.state === 'object' ? marks.state : EMPTY_STATE;
  if (state.sheets.length === 0) throw personFailure('not-created');
  const read = remember((id: number) => host.inspectSheet(id));
  const method = readable ? null : state.sheets.find(({ key }) => key === 'method');
  const systems = systemsOf(state, method ? read(method.id) : null);
  if (systems.length === 0) throw personFailure('not-created');
  const deliverables = state.sheets.some(({ key }) => key === 'deliverables');
  const keys = sheetOrder(systems, deliverables);
  let registered = state.sheets;
  const sheets = host.sheets();
  const markOf = remember((id: number) => {
    const values = read.known(id)?.values ?? host.readCorner(id)?.values;
    return values ? findMarker({ values }) : null;
  });
  const marked = remember(() => sheets.map((sheet): MarkedSheet => ({ ...sheet, marker: markOf(sheet.id) })));
  const place = remember((key: SheetKey): MarkedSheet | null => {
    const registered = state.sheets.find((sheet) => sheet.key === key);
    const own = sheets.find(({ id }) => id === registered?.id);
    const content = own && read(own.id);
    const marker = content ? findMarker(content) : null;
    if (own && marker?.key === key) return { ...own, marker };
    const other = marked(0).find((sheet) => sheet.marker?.key === key);
    if (other || readable) return other ?? (own && marker === null ? { ...own, marker } : null);
    const system = systemOfKey(key);
    const unmarked = marked(0).filter((sheet) => system !== null && sheet.marker === null);
    return unmarked.find(({ id }) => codesOf(read(id), `${system}.`).length >= ENOUGH) ?? null;
  });
  const inspect = (key: SheetKey): DoctorSheet | null => {
    const sheet = place(key);
    const content: SheetInspection | null = sheet && read(sheet.id);
    return sheet && content && { ...content, key, id: sheet.id, name: sheet.name };
  };
  const nameOf = (key: SheetKey) =>
    (key === 'state' ? null : place(key)?.name) ??
    state.sheets.find((sheet) => sheet.key === key)?.name ??
    standardName(key);
  const passport = () => Object.fromEntries(readPassport(inspect('passport')?.values ?? []));

  const shipped = remember((): Rubric | null => {
    const template = state.framework && findTemplate(state.framework.id);
    if (!template || template.version !== state.framework?.version) return null;
    return fillRubric(frameworkToRubric(template), systems, passport());
  });
  const context = remember((rubric: Rubric): WorkbookContext => {
    if (!state.framework) throw personFailure('sheet-missing', { name: standardName('method') });
    const places = keys.flatMap((key) => {
      const sheet = place(key);
      return sheet ? [[key, sheet.id] as const] : [];
    });
    // What stands is kept, with the entries people added; a workbook laid without suggestions gets none.
    const lists = inspect('lists');
    return {
      framework: state.framework,
      rubric,
      rubricTable: writeRubricTable(rubric),
      passport: {},
      deliverables: deliverables ? fillDeliverables(findDeliverables(state.framework.id), systems, passport()) : null,
      suggestions: lists ? readSuggestions(readLists(lists)) : suggestComments(state.framework.id, systems, passport()),
      illustration: state.illustration,
      names: new Map(keys.map((key) => [key, nameOf(key)])),
      ids: new Map(places),
      standing: new Map(
        systems.flatMap((number) => {
          const sheet = inspect(scoreKey(number));
          const table = sheet && readScoreTable(sheet, number);
          return table ? [[number, standingTable(table)] as const] : [];
        }),
      ),
    };
  });
  const patient = remember(() => patientOf(inspect, state, context));
  return {
    state,
    stateName: readable ? (found?.stateName ?? null) : null,
    readable,
    systems,
    keys,
    place: (key) => place(key),
    inspect,
    nameOf,
    registered: () => registered,
    register: (sheetsNow) => {
      registered = sheetsNow;
    },
    registry: () => {
      // First the sheets of the workbook, which are read whole; then only the corners of the others.
      const places = new Map(
        keys.flatMap((key) => {
          const sheet = place(key);
          return sheet ? [[key, sheet] as const] : [];
        }),
      );
      return { state, readable, systems, deliverables, sheets: marked(0), places };
    },
    shipped: () => shipped(0),
    patient: () => patient(0),
    context,
  };
}

/** So many codes of a system make a sheet without any mark its own. */
const ENOUGH = 3;

/** Cells with codes that begin so. */
function codesOf(content: SheetInspection | null, beginning: string): string[] {
  const cells = content?.values.flat() ?? [];
  return cells.flatMap((cell) =>
    typeof cell === 'string' && cell.startsWith(beginning) && /^\d\.\d\.\d\.\d\d$/.test(cell) ? [cell] : [],
  );
}

/** Systems by the registry; where it is gone, also those that «Методика» holds rows of. */
function systemsOf(state: BookState, method: SheetInspection | null): string[] {
  const registered = state.sheets.flatMap(({ key }) => systemOfKey(key) ?? []);
  return [...new Set([...registered, ...codesOf(method, '').map((code) => code.slice(0, 3))])].sort();
}

function patientOf(inspect: Clinic['inspect'], state: BookState, context: Clinic['context']): Patient | null {
  const method = inspect('method');
  if (!method || !state.framework) return null;
  const end = method.values.findIndex((row) => isEndRow(row));
  const { rubric, problems } = readRubricTable(end < 0 ? method.values : method.values.slice(0, end));
  const survey = surveyTable(method, methodShape(null));
  if (problems.length > 0 || !survey || survey.missing.length > 0) return null;
  const columns = [...survey.columns.values()];
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const lists = inspect('lists');
  const documents = inspect('documents');
  const register = documents && surveyTable(documents, DOCUMENT_SHAPE);
  const no = register?.columns.get('no');
  return {
    rubric,
    framework: state.framework,
    // Asks for every sheet of the workbook: only the summary and the table of contents need it.
    get context() {
      return context(rubric);
    },
    method:
      survey.endRow === null
        ? null
        : {
            sheet: method.name,
            area: {
              row: survey.headerRow,
              column: first,
              rows: survey.endRow - survey.headerRow + 1,
              columns: last - first + 1,
            },
          },
    lists: lists && { sheetId: lists.id, columns: readLists(lists) },
    numbers:
      documents && register?.endRow && no !== undefined
        ? {
            sheetId: documents.id,
            area: { row: register.first, column: no, rows: register.endRow - register.first + 1, columns: 1 },
          }
        : null,
  };
}

/** Asks once for each argument. */
function remember<In, Out>(ask: (of: In) => Out): ((of: In) => Out) & { known: (of: In) => Out | undefined } {
  const known = new Map<In, Out>();
  const answer = (of: In): Out => {
    if (!known.has(of)) known.set(of, ask(of));
    return known.get(of) as Out;
  };
  return Object.assign(answer, { known: (of: In) => known.get(of) });
}

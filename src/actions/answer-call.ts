import * as validators from 'mcqm:validators';
import type { Host } from '../host/contract';
import { acceptFinding, unacceptFinding } from './accept-finding';
import { acceptRubric, readRubric } from './accept-rubric';
import { applySettings } from './apply-settings';
import { buildSummary } from './build-summary';
import type { CallName, CallResult, Calls } from './calls';
import { cancelJob } from './cancel-job';
import { continueCheck, startCheck } from './check-in-parts';
import { explainPoints } from './explain-points';
import { exportRubric } from './export-rubric';
import { importRubric, judgeRubricFile } from './import-rubric';
import { openCell } from './open-cell';
import { isPersonFailure, personFailure } from './person-failure';
import { readUpgrade } from './plan-upgrade';
import { readDocumentUse } from './read-document-use';
import { readGaps } from './read-gaps';
import { readHints } from './read-hints';
import { readSnapshots } from './read-snapshots';
import { readWorkbookState } from './read-state';
import { recogniseFailure } from './recognise-failure';
import { repairBook } from './repair-book';
import { restoreSnapshot } from './restore-snapshot';
import { runCheck } from './run-check';
import { runDoctor } from './run-doctor';
import { startCreate } from './start-create';
import { startExample } from './start-example';
import { startUpgrade } from './start-upgrade';
import { stepJob } from './step-job';
import { writeFindingsSheet } from './write-findings-sheet';

type Check<T> = ((value: unknown) => value is T) & {
  errors?: readonly { readonly instancePath: string; readonly keyword: string }[] | null;
};

interface Call<Name extends CallName> {
  readonly accepts: Check<Calls[Name]['in']>;
  readonly run: (host: Host, payload: Calls[Name]['in']) => Calls[Name]['out'];
}

/** Every call the sidebar can make, with the check at its door. */
const CALLS: { readonly [Name in CallName]: Call<Name> } = {
  'state.read': { accepts: validators.noPayload, run: readWorkbookState },
  'settings.apply': { accepts: validators.settingsApplyPayload, run: applySettings },
  'create.start': { accepts: validators.createStartPayload, run: startCreate },
  'example.start': { accepts: validators.exampleStartPayload, run: startExample },
  'job.step': { accepts: validators.jobPayload, run: stepJob },
  'job.cancel': { accepts: validators.jobPayload, run: cancelJob },
  'check.run': { accepts: validators.noPayload, run: runCheck },
  'check.start': { accepts: validators.noPayload, run: startCheck },
  'check.part': { accepts: validators.checkPayload, run: continueCheck },
  'finding.accept': { accepts: validators.findingAcceptPayload, run: acceptFinding },
  'finding.unaccept': { accepts: validators.findingUnacceptPayload, run: unacceptFinding },
  'findings.write': { accepts: validators.noPayload, run: writeFindingsSheet },
  'summary.build': { accepts: validators.noPayload, run: buildSummary },
  'gaps.read': { accepts: validators.noPayload, run: readGaps },
  'score.explain': { accepts: validators.systemPayload, run: explainPoints },
  'documents.read': { accepts: validators.noPayload, run: readDocumentUse },
  'snapshots.read': { accepts: validators.noPayload, run: readSnapshots },
  'snapshot.restore': { accepts: validators.snapshotRestorePayload, run: restoreSnapshot },
  'upgrade.plan': { accepts: validators.upgradePayload, run: readUpgrade },
  'upgrade.start': { accepts: validators.upgradePayload, run: (host, payload) => startUpgrade(host, payload) },
  'doctor.run': { accepts: validators.doctorRunPayload, run: runDoctor },
  'doctor.repair': { accepts: validators.doctorRepairPayload, run: repairBook },
  'rubric.read': { accepts: validators.noPayload, run: readRubric },
  'rubric.accept': { accepts: validators.rubricAcceptPayload, run: acceptRubric },
  'rubric.export': { accepts: validators.noPayload, run: exportRubric },
  'rubric.judge': { accepts: validators.rubricFilePayload, run: judgeRubricFile },
  'rubric.import': { accepts: validators.rubricFilePayload, run: importRubric },
  'hints.read': { accepts: validators.hintsReadPayload, run: readHints },
  'cell.open': { accepts: validators.cellOpenPayload, run: openCell },
};

/**
 * Answers one call of the sidebar. Whatever happens, what comes back is a result or a sentence for a person.
 *
 * @param json the payload as JSON
 * @returns a `CallResult` as JSON
 */
export function answerCall(host: Host, name: unknown, json: unknown): string {
  const result: CallResult<unknown> = settle(host, () => makeCall(host, name, json));
  return JSON.stringify(result);
}

function settle(host: Host, work: () => unknown): CallResult<unknown> {
  try {
    return { ok: true, value: work() };
  } catch (thrown) {
    if (!isPersonFailure(thrown)) host.report(thrown);
    return { ok: false, error: recogniseFailure(thrown) };
  }
}

function makeCall(host: Host, name: unknown, json: unknown): unknown {
  if (typeof name !== 'string' || !isCallName(name)) throw personFailure('unknown-call', { name: String(name) });
  return runChecked(CALLS[name] as Call<CallName>, host, name, readPayload(name, json));
}

function runChecked<Name extends CallName>(call: Call<Name>, host: Host, name: string, payload: unknown): unknown {
  if (!call.accepts(payload)) {
    const error = call.accepts.errors?.[0];
    throw personFailure('bad-payload', {
      name,
      place: error ? `${error.instancePath || '/'} (${error.keyword})` : '/',
    });
  }
  return call.run(host, payload);
}

function readPayload(name: string, json: unknown): unknown {
  try {
    return JSON.parse(String(json ?? '{}'));
  } catch {
    throw personFailure('bad-payload', { name, place: 'это не JSON' });
  }
}

function isCallName(name: string): name is CallName {
  return Object.keys(CALLS).includes(name);
}

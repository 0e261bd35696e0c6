import type { RealmConnector, RealmRunner } from '../apps-script/start-realm';
import type { OpenRealm, Realm } from './realm';

/** What a realm is loaded from, and the one way out of it. */
export interface ScriptSource {
  openRealm: OpenRealm;
  /** The shim that `build-local-host` makes. */
  appsScriptCode: string;
  /** The add-on. */
  code: string;
}

/** A freshly loaded script. */
export interface LoadedScript {
  runner: RealmRunner;
  realm: Realm;
}

/** Loads the whole script anew, as Google does for each execution: no global state survives between them. */
export function startScript(source: ScriptSource, call: (name: string, json: string) => string): LoadedScript {
  const realm = source.openRealm();
  let runner: RealmRunner | null = null;
  const connector: RealmConnector = {
    call,
    ready(ready) {
      runner = ready;
    },
  };
  try {
    realm.define('__localHost', connector);
    realm.evaluate(source.appsScriptCode, 'apps-script.js');
    if (!runner) throw new Error('the shim of the services did not start');
    realm.evaluate(source.code, 'Code.js');
  } catch (error) {
    realm.dispose();
    throw error;
  }
  return { runner, realm };
}

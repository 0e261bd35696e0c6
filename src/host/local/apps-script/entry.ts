import { startRealm } from './start-realm';

/** Filled in at build from `@types/google-apps-script`. */
declare const GOOGLE_SERVICE_NAMES: readonly string[];
declare const GOOGLE_SIGNATURES: string;

startRealm(GOOGLE_SERVICE_NAMES, GOOGLE_SIGNATURES);

// Everything Google can see: each export becomes a top-level function of dist/Code.js.
export { MCQM_COMPLETENESS } from './custom-functions/completeness';
export { MCQM_DEADLINE } from './custom-functions/deadline';
export { MCQM_DYNAMICS } from './custom-functions/dynamics';
export { MCQM_GAPS } from './custom-functions/gaps';
export { MCQM_INDICATORS } from './custom-functions/indicators';
export { MCQM_LEVEL } from './custom-functions/level';
export { MCQM_POINTS } from './custom-functions/points';
export { MCQM_RUBRIC } from './custom-functions/rubric';
export { MCQM_SHARE } from './custom-functions/share';
export { MCQM_SUMMARY } from './custom-functions/summary';
export { MCQM_TARGET } from './custom-functions/target';
export { MCQM_MAX, MCQM_PERCENT, MCQM_SCORE } from './custom-functions/totals';
export { mcqmCall } from './mcqm-call';
export { mcqmAbout, mcqmBuildSummary, mcqmOpenPanel, mcqmRunCheck, mcqmSelfCheck } from './menu';
export { onInstall, onOpen } from './on-open';

export { MCQM_RUBRIC } from './custom-functions/rubric';

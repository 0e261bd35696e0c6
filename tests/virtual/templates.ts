// What `mcqm:templates` is in tests: packed from the YAML files as they stand now, by the build's own code.
import { packExamples } from '../../scripts/build/pack-examples';
import { packTemplates } from '../../scripts/build/pack-templates';

export const templates = packTemplates(process.cwd());
export const examples = packExamples(process.cwd());

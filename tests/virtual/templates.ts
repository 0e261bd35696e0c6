// What `mcqm:templates` is in tests: packed from the YAML files as they stand now, by the build's own code.
import { packTemplates } from '../../scripts/build/pack-templates';

export const { templates, examples, deliverables, crosswalk, deadlines } = packTemplates(process.cwd());

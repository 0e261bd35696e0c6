import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readTemplateFile } from '../../scripts/templates/read-template-file';
import type { DeadlineWordings, Roadmap } from '../../src/catalog/roadmap-schema';

/** A roadmap's files put together as they stand, not judged; `problems` are texts that YAML would cut or misread. */
export interface RoadmapFiles {
  roadmap: Roadmap;
  wordings: DeadlineWordings;
  problems: string[];
  /** Files in the folder of systems, so that none lies there unread. */
  files: string[];
}

/** @param folder the folder of all roadmaps; @param id the roadmap's own folder in it */
export function readRoadmapFiles(folder: string, id: string): RoadmapFiles {
  const problems: string[] = [];
  const read = (...path: string[]) => {
    const file = readTemplateFile(join(folder, ...path));
    problems.push(...file.problems);
    return file.value;
  };
  const own = read(id, 'roadmap.yaml') as Omit<Roadmap, 'systems'> & { systems: string[] };
  const systems = own.systems.map((number) => read(id, 'systems', `${number}.yaml`) as Roadmap['systems'][number]);
  return {
    roadmap: { ...own, systems },
    wordings: read('deadline-wordings.yaml') as DeadlineWordings,
    problems,
    files: readdirSync(join(folder, id, 'systems')).sort(),
  };
}

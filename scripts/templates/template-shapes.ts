import type { ZodType, z } from 'zod';
import { crosswalkSchema } from '../../src/catalog/crosswalk-schema';
import { cycleFileSchema, cycleSchema, cycleSystemSchema } from '../../src/catalog/cycle-schema';
import { deadlineWordsSchema } from '../../src/catalog/deadline-words-schema';
import { deliverablesSchema } from '../../src/catalog/deliverables-schema';
import { exampleSchema } from '../../src/catalog/example-schema';
import { findingsSchema } from '../../src/catalog/findings-schema';
import { frameworkFileSchema, frameworkSchema, systemSchema } from '../../src/catalog/framework-schema';
import {
  deadlineWordingsSchema,
  roadmapFileSchema,
  roadmapSchema,
  roadmapSystemSchema,
} from '../../src/catalog/roadmap-schema';

/**
 * Every kind of template. One with `system` is a folder `<folder>/<id>/` of `<shape>.yaml` and `systems/<number>.yaml`;
 * any other is one file, `<folder>/<id>.yaml`; the one without a folder is a file by the name of its kind. `named` is the
 * field that repeats the id. The order is that of reading: what is referred to comes first.
 */
export const templateShapes = {
  framework: {
    folder: 'frameworks',
    named: 'id',
    whole: frameworkSchema,
    file: frameworkFileSchema,
    system: systemSchema,
  },
  cycle: { folder: 'cycles', named: 'id', whole: cycleSchema, file: cycleFileSchema, system: cycleSystemSchema },
  roadmap: {
    folder: 'roadmaps',
    named: 'id',
    whole: roadmapSchema,
    file: roadmapFileSchema,
    system: roadmapSystemSchema,
  },
  'deadline-wordings': {
    folder: 'roadmaps',
    named: null,
    whole: deadlineWordingsSchema,
    file: deadlineWordingsSchema,
    system: null,
  },
  'deadline-words': {
    folder: 'deadlines',
    named: null,
    whole: deadlineWordsSchema,
    file: deadlineWordsSchema,
    system: null,
  },
  deliverables: {
    folder: 'deliverables',
    named: 'framework',
    whole: deliverablesSchema,
    file: deliverablesSchema,
    system: null,
  },
  findings: { folder: 'findings', named: 'id', whole: findingsSchema, file: findingsSchema, system: null },
  example: { folder: 'examples', named: 'id', whole: exampleSchema, file: exampleSchema, system: null },
  crosswalk: { folder: null, named: null, whole: crosswalkSchema, file: crosswalkSchema, system: null },
} as const satisfies Record<string, TemplateShape>;

interface TemplateShape {
  readonly folder: string | null;
  readonly named: string | null;
  readonly whole: ZodType;
  readonly file: ZodType;
  readonly system: ZodType | null;
}

export type ShapeName = keyof typeof templateShapes;
export type TemplateOf<Shape extends ShapeName> = z.infer<(typeof templateShapes)[Shape]['whole']>;

/** A template that is right. */
export type LoadedTemplate = {
  [Shape in ShapeName]: { readonly shape: Shape; readonly name: string; readonly value: TemplateOf<Shape> };
}[ShapeName];

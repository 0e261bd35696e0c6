import type { Example } from '../catalog/example-schema';
import { findExample } from '../catalog/find-example';
import { findTemplate } from '../catalog/find-template';
import type { Host } from '../host/contract';
import type { JobProgress } from './calls';
import type { ExampleStartPayload } from './payload-schema';
import { personFailure } from './person-failure';
import { describeFramework } from './start-create';
import { startJob } from './start-job';

/** Begins a filled example: the same creation, then its documents and answers entered by code. */
export function startExample(host: Host, { example: id }: ExampleStartPayload): JobProgress {
  const example = findExample(id);
  if (!example) throw personFailure('unknown-example', { id });
  const template = findTemplate(example.framework);
  if (!template) throw personFailure('unknown-framework', { id: example.framework });
  return startJob(host, {
    kind: 'example',
    example: id,
    framework: describeFramework(template, template.level),
    illustration: example.note,
    systems: template.systems.map(({ number }) => number),
    passport: passportOf(example),
  });
}

/** Fields of the example's passport under the keys of «Паспорт». */
function passportOf({ passport }: Example): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(passport).map(([field, value]) => [
      field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}

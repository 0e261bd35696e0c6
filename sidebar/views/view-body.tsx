import type { Event } from '../state/event';
import type { CreateView, State } from '../state/state';
import { BuildingBody } from './building-body';
import { ForeignJobBody } from './foreign-job-body';
import { FrameworkStep } from './framework-step';
import { PageBody } from './page-body';
import { PassportStep } from './passport-step';
import { SettingsStep } from './settings-step';
import { SystemsStep } from './systems-step';

interface Props {
  readonly state: State;
  readonly dispatch: (event: Event) => void;
}

const STEPS = {
  settings: SettingsStep,
  framework: FrameworkStep,
  systems: SystemsStep,
  passport: PassportStep,
} as const;

/** The inside of the view that the state asks for. */
export function ViewBody({ state, dispatch }: Props) {
  const { view } = state;
  switch (view.kind) {
    case 'loading':
      return null;
    case 'failed':
      return (
        <>
          <p>{view.error.sentence}</p>
          <p>{view.error.next}</p>
        </>
      );
    case 'create':
      return <CreateBody view={view} dispatch={dispatch} />;
    case 'building':
      return <BuildingBody view={view} />;
    case 'foreign-job':
      return <ForeignJobBody view={view} />;
    case 'desk':
      return <PageBody state={state} view={view} dispatch={dispatch} />;
  }
}

function CreateBody({ view, dispatch }: { readonly view: CreateView; readonly dispatch: Props['dispatch'] }) {
  const Step = STEPS[view.step];
  return <Step view={view} dispatch={dispatch} />;
}

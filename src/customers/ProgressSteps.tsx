import { Icon } from '../panel/controls/Icon';

export interface WorkStep {
  readonly name: string;
  readonly done: boolean;
  /** How many, once it is done. */
  readonly count?: string | undefined;
}

interface ProgressStepsProps {
  readonly label: string;
  /** What runs now. */
  readonly now: string;
  readonly steps: readonly WorkStep[];
}

/** How far work has come: a step is done when its answer is here, and not before. */
export function ProgressSteps({ label, now, steps }: ProgressStepsProps) {
  const done = steps.filter((step) => step.done).length;
  const current = steps.findIndex((step) => !step.done);
  return (
    <>
      <p class="lead" role="status">
        {now}
      </p>
      <div
        class="progress"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={steps.length}
        aria-valuenow={done}
        aria-valuetext={now}
      >
        <i style={{ width: `${String(((done + 0.5) / steps.length) * 100)}%` }} />
      </div>
      <ul class="work">
        {steps.map((step, index) => (
          <li key={step.name} class={step.done ? 'ok' : index === current ? 'now' : 'wait'}>
            {step.done ? (
              <Icon name="tick" />
            ) : (
              <i class={index === current ? 'spinner' : 'dot'} aria-hidden="true" />
            )}
            <span>{step.name}</span>
            <span class="number">{step.count}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

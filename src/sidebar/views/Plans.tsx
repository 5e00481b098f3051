import { type PlanKind, planKinds } from '../../planner/plans';
import { GoRow } from '../parts/GoRow';
import type { IconName } from '../parts/Icon';
import { useSession } from '../session';

const icons: Readonly<Record<PlanKind, IconName>> = {
  profit: 'bars',
  split: 'branches',
  goal: 'funnel',
  fees: 'receipt',
  whatIf: 'sliders',
};

interface PlansProps {
  /** The plan one has just come back from. */
  readonly from: PlanKind | undefined;
  readonly onOpen: (plan: PlanKind) => void;
}

export function Plans({ from, onOpen }: PlansProps) {
  const { words } = useSession();
  return (
    <div class="body flush">
      <h2 class="list-head">{words.plans.heading}</h2>
      {planKinds.map((kind) => (
        <GoRow
          key={kind}
          icon={icons[kind]}
          name={words.plans[kind].name}
          below={words.plans[kind].question}
          returned={kind === from}
          onGo={() => {
            onOpen(kind);
          }}
        />
      ))}
      <p class="orientation">{words.plans.orientation}</p>
    </div>
  );
}

import { GoRow } from '../parts/GoRow';
import type { IconName } from '../parts/Icon';
import { useSession } from '../session';

/** The plans that exist, each with the question it answers. */
export const plans = [{ name: 'profit', icon: 'bars' }] as const satisfies readonly {
  name: string;
  icon: IconName;
}[];
export type PlanName = (typeof plans)[number]['name'];

interface PlansProps {
  /** The plan one has just come back from. */
  readonly from: PlanName | undefined;
  readonly onOpen: (plan: PlanName) => void;
}

export function Plans({ from, onOpen }: PlansProps) {
  const { words } = useSession();
  return (
    <div class="body flush">
      <h2 class="list-head">{words.plans.heading}</h2>
      {plans.map(({ name, icon }) => (
        <GoRow
          key={name}
          icon={icon}
          name={words.plans[name].name}
          below={words.plans[name].question}
          returned={name === from}
          onGo={() => {
            onOpen(name);
          }}
        />
      ))}
      <p class="orientation">{words.plans.orientation}</p>
    </div>
  );
}

import { useReducer, useState } from 'preact/hooks';
import { customersReducer, newCustomers } from './customers/state';
import { catalogue } from './help/catalogue';
import { Room } from './parts/Room';
import { Tabs } from './parts/Tabs';
import type { PlanAction } from './plan/state';
import { newPlans, plansReducer } from './plan/open-plans';
import { useSession } from './session';
import { Customers } from './views/Customers';
import { Functions } from './views/Functions';
import { FunctionHelp } from './views/FunctionHelp';
import { Plans } from './views/Plans';
import { newGallery, Templates } from './views/Templates';
import type { PlanKind } from '../planner/plans';
import { PlanScreen } from './views/PlanScreen';

const tabs = ['plans', 'customers', 'functions', 'templates'] as const;
type Tab = (typeof tabs)[number];

/** Where one is, and where one has come back from. */
interface Place {
  readonly tab: Tab;
  readonly plan?: PlanKind;
  readonly function?: string;
  readonly fromPlan?: PlanKind;
  readonly fromFunction?: string;
}

/** Leads from screen to screen and keeps what must outlive one: what was typed and looked for. */
export function Rooms() {
  const { words } = useSession();
  const [place, setPlace] = useState<Place>(() => ({ tab: firstTab() }));
  const [query, setQuery] = useState('');
  const [open, tellPlan] = useReducer(plansReducer, newPlans);

  const [covered, setCovered] = useState(false);
  const [gallery, setGallery] = useState(newGallery);
  const [customers, tellCustomers] = useReducer(customersReducer, newCustomers);

  const explained = catalogue.find(({ signature }) => signature.name === place.function);
  if (explained !== undefined)
    return (
      <FunctionHelp
        key={explained.signature.name}
        explained={explained}
        onBack={() => {
          setPlace({ tab: 'functions', fromFunction: explained.signature.name });
        }}
      />
    );
  const { plan } = place;
  if (plan !== undefined) {
    const dispatch = (action: PlanAction) => {
      tellPlan({ kind: plan, action });
    };
    return (
      <PlanScreen
        key={plan}
        state={open[plan]}
        dispatch={dispatch}
        onBack={() => {
          dispatch({ do: 'leave' });
          setPlace({ tab: 'plans', fromPlan: plan });
        }}
      />
    );
  }
  return (
    <>
      <div inert={covered}>
        <Tabs
          label={words.sections}
          tabs={words.tabs}
          chosen={place.tab}
          onChoose={(tab) => {
            setPlace({ tab });
          }}
        />
      </div>
      <Room key={place.tab} name={place.tab} title={words.tabs[place.tab]}>
        {place.tab === 'plans' && (
          <Plans
            from={place.fromPlan}
            onOpen={(kind) => {
              setPlace({ tab: 'plans', plan: kind });
            }}
          />
        )}
        {place.tab === 'customers' && (
          <Customers state={customers} dispatch={tellCustomers} onCover={setCovered} />
        )}
        {place.tab === 'functions' && (
          <Functions
            query={query}
            onSearch={setQuery}
            from={place.fromFunction}
            onOpen={(name) => {
              setPlace({ tab: 'functions', function: name });
            }}
          />
        )}
        {place.tab === 'templates' && (
          <Templates state={gallery} onChange={setGallery} onCover={setCovered} />
        )}
      </Room>
    </>
  );
}

/** The menu may open the panel at one of its rooms; the server writes it on the page. */
function firstTab(): Tab {
  const { room } = document.documentElement.dataset;
  return tabs.find((tab) => tab === room) ?? 'plans';
}

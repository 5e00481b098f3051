import { useReducer, useState } from 'preact/hooks';
import { customersReducer, newCustomers } from './customers/state';
import { catalogue } from './help/catalogue';
import { Room } from './parts/Room';
import { Tabs } from './parts/Tabs';
import { PlansAroundContext } from './plan/around';
import { plansAround } from './plan/others';
import type { PlanAction } from './plan/state';
import { newPlain, plainReducer } from './plain/state';
import { newPlans, plansReducer } from './plan/open-plans';
import { useSession } from './session';
import { Customers } from './views/Customers';
import { Functions } from './views/Functions';
import { FunctionHelp } from './views/FunctionHelp';
import { PlainFormulas } from './views/PlainFormulas';
import { Plans } from './views/Plans';
import type { PlanKind } from '../planner/plans';
import { PlanScreen } from './views/PlanScreen';

const tabs = ['plans', 'customers', 'functions'] as const;
type Tab = (typeof tabs)[number];

/** Where one is, and where one has come back from. */
interface Place {
  readonly tab: Tab;
  readonly plan?: PlanKind;
  readonly function?: string;
  readonly fromPlan?: PlanKind;
  readonly fromFunction?: string;
  /** Formulas to be made plain. */
  readonly plain?: true;
}

/** Leads from screen to screen and keeps what must outlive one: what was typed and looked for. */
export function Rooms() {
  const { words, language } = useSession();
  const [place, setPlace] = useState<Place>(firstPlace);
  const [query, setQuery] = useState('');
  const [open, tellPlan] = useReducer(plansReducer, language, newPlans);

  const [plain, tellPlain] = useReducer(plainReducer, newPlain);
  const [covered, setCovered] = useState(false);
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
  if (place.plain)
    return (
      <PlainFormulas
        state={plain}
        dispatch={tellPlain}
        onBack={() => {
          setPlace({ tab: 'functions' });
        }}
      />
    );
  const { plan } = place;
  if (plan !== undefined) {
    const dispatch = (action: PlanAction) => {
      tellPlan({ kind: plan, action });
    };
    const leaveFor = (next: Place) => {
      dispatch({ do: 'leave' });
      setPlace(next);
    };
    const around = plansAround(
      open,
      (kind) => {
        leaveFor({ tab: 'plans', plan: kind });
      },
      language,
    );
    return (
      <PlansAroundContext.Provider value={around}>
        <PlanScreen
          key={plan}
          state={open[plan]}
          dispatch={dispatch}
          onBack={() => {
            leaveFor({ tab: 'plans', fromPlan: plan });
          }}
        />
      </PlansAroundContext.Provider>
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
      </Room>
    </>
  );
}

/** The menu may open the panel at one of its rooms; the server writes it on the page. */
function firstPlace(): Place {
  const { room } = document.documentElement.dataset;
  if (room === 'plain') return { tab: 'functions', plain: true };
  return { tab: tabs.find((tab) => tab === room) ?? 'plans' };
}

import { useReducer, useState } from 'preact/hooks';
import { customersReducer, newCustomers } from '../customers/state';
import { catalogue } from '../help/catalogue';
import { Room } from './Room';
import { Tabs } from './Tabs';
import { PlansAroundContext } from '../plans/shape/around';
import { plansAround } from '../planner/others';
import { newPlain, plainReducer } from '../plain/state';
import { newInputs } from '../plans/beginnings';
import {
  isOpenable,
  keyOfSaved,
  newPlans,
  planKey,
  type PlanKey,
  plansReducer,
  unsavedIds,
} from '../planner/open-plans';
import type { PlanAction, PlanState } from '../plans/state';
import { useSavedStore } from '../saved/store';
import { useSession } from '../panel/session';
import { Customers } from '../customers/Customers';
import { Functions } from '../help/Functions';
import { FunctionHelp } from '../help/FunctionHelp';
import { PlainFormulas } from '../plain/PlainFormulas';
import { Plans } from '../planner/Plans';

import { newGallery, Templates } from '../templates/Templates';
import { PlanScreen } from '../planner/PlanScreen';

const tabs = ['plans', 'customers', 'functions', 'templates'] as const;
type Tab = (typeof tabs)[number];

/** Where one is, and where one has come back from. */
interface Place {
  readonly tab: Tab;
  readonly plan?: PlanKey;
  /** Each plan that is opened has a screen of its own; saving it under another name changes none. */
  readonly visit?: number;
  readonly function?: string;
  readonly fromPlan?: PlanState;
  readonly fromFunction?: string;
  /** Formulas to be made plain. */
  readonly plain?: true;
  readonly fromPlain?: true;
}

/** Leads from screen to screen and keeps what must outlive one: what was typed and looked for. */
export function Rooms() {
  const { words, language } = useSession();
  const [place, setPlace] = useState<Place>(firstPlace);
  const [query, setQuery] = useState('');
  const [open, tellPlans] = useReducer(plansReducer, language, newPlans);
  const store = useSavedStore();

  const [plain, tellPlain] = useReducer(plainReducer, newPlain);
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
  if (place.plain)
    return (
      <PlainFormulas
        state={plain}
        dispatch={tellPlain}
        onBack={() => {
          setPlace({ tab: 'templates', fromPlain: true });
        }}
      />
    );
  const { plan = '', visit = 0 } = place;
  const state = open[plan];
  if (state !== undefined) {
    const dispatch = (action: PlanAction) => {
      tellPlans({ do: 'tell', key: plan, action });
    };
    const leaveFor = (next: Place) => {
      dispatch({ do: 'leave' });
      setPlace(next);
    };
    const around = plansAround(
      open,
      (key) => {
        leaveFor({ tab: 'plans', plan: key, visit: visit + 1 });
      },
      language,
    );
    return (
      <PlansAroundContext.Provider value={around}>
        <PlanScreen
          key={visit}
          state={state}
          dispatch={dispatch}
          store={store}
          onSaved={(saved) => {
            if (!isOpenable(saved)) return;
            tellPlans({ do: 'saved', key: plan, saved, blank: newInputs(state.kind, language) });
            setPlace({ tab: 'plans', plan: keyOfSaved(saved), visit });
          }}
          onBack={() => {
            leaveFor({ tab: 'plans', fromPlan: state, visit });
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
            store={store}
            unsaved={unsavedIds(open)}
            from={place.fromPlan?.kind}
            fromSaved={place.fromPlan?.saved?.id}
            onOpen={(kind) => {
              setPlace({ tab: 'plans', plan: planKey(kind), visit: visit + 1 });
            }}
            onOpenSaved={(saved) => {
              tellPlans({ do: 'open', saved });
              setPlace({ tab: 'plans', plan: keyOfSaved(saved), visit: visit + 1 });
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
          <Templates
            state={gallery}
            onChange={setGallery}
            onCover={setCovered}
            fromPlain={place.fromPlain === true}
            onPlain={() => {
              setPlace({ tab: 'templates', plain: true });
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
  if (room === 'plain') return { tab: 'templates', plain: true };
  return { tab: tabs.find((tab) => tab === room) ?? 'plans' };
}

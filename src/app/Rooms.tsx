import { planKinds } from '../plans/plans';
import { LanguageLine } from './LanguageLine';
import type { PageData } from './page';
import { type Place, placeOf } from './place';
import { readKept, writeKept } from './kept';
import { appWords } from './words';
import { useReducer, useState } from 'preact/hooks';
import { customersReducer, newCustomers } from '../customers/state';
import { Room } from './Room';
import { Tabs } from './Tabs';
import { PlansAroundContext } from '../plans/shape/around';
import { plansAround } from '../planner/others';
import { newPlain, plainReducer } from '../plain/state';
import { newInputs } from '../plans/plans';
import { isOpenable } from '../saved/messages';
import { keyOfSaved, newPlans, planKey, plansReducer, unsavedIds } from '../planner/open-plans';
import type { PlanAction } from '../plans/shape/state';
import { useSavedStore } from '../saved/store';
import { useSession } from '../panel/session';
import { Plans } from '../planner/Plans';

import { newGallery } from '../templates/gallery';
import { later, useTheRestMeanwhile } from './later';

const PlanScreen = later(async () => (await import('../planner/PlanScreen')).PlanScreen);
const Customers = later(async () => (await import('../customers/Customers')).Customers);
const Functions = later(async () => (await import('../help/Functions')).Functions);
const FunctionHelp = later(async () => (await import('../help/FunctionHelp')).FunctionHelp);
const Templates = later(async () => (await import('../templates/Templates')).Templates);
const PlainFormulas = later(async () => (await import('../plain/PlainFormulas')).PlainFormulas);

/** Leads from screen to screen and keeps what must outlive one: what was typed and looked for. */
export function Rooms({ page }: { readonly page: PageData }) {
  const { language } = useSession();
  const words = appWords(language);
  const [kept] = useState(() => readKept(page.kept, newPlans(language)));
  const [place, setPlace] = useState<Place>(() => kept?.place ?? placeOf(page.room));
  const [query, setQuery] = useState('');
  const [open, tellPlans] = useReducer(
    plansReducer,
    language,
    (its) => kept?.plans ?? newPlans(its),
  );
  const store = useSavedStore();

  const [plain, tellPlain] = useReducer(plainReducer, newPlain);
  const [covered, setCovered] = useState(false);
  const [gallery, setGallery] = useState(newGallery);
  const [customers, tellCustomers] = useReducer(customersReducer, newCustomers);

  useTheRestMeanwhile();

  const { function: explained } = place;
  if (explained !== undefined)
    return (
      <FunctionHelp
        key={explained}
        name={explained}
        onBack={() => {
          setPlace({ tab: 'functions', fromFunction: explained });
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
            const { kind: fromPlan, saved } = state;
            leaveFor({ tab: 'plans', fromPlan, fromSaved: saved?.id, visit });
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
            from={planKinds.find((kind) => kind === place.fromPlan)}
            fromSaved={place.fromSaved}
            onOpen={(kind) => {
              setPlace({ tab: 'plans', plan: planKey(kind), visit: visit + 1 });
            }}
            onOpenSaved={(saved) => {
              tellPlans({ do: 'open', saved });
              setPlace({ tab: 'plans', plan: keyOfSaved(saved), visit: visit + 1 });
            }}
          >
            <LanguageLine keep={() => writeKept(place, open, language)} />
          </Plans>
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

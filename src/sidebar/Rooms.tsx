import { useReducer, useState } from 'preact/hooks';
import { catalogue } from './help/catalogue';
import { Tabs } from './parts/Tabs';
import { newProfitPlan, profitReducer } from './profit/state';
import { useSession } from './session';
import { Functions } from './views/Functions';
import { FunctionHelp } from './views/FunctionHelp';
import { Plans, type PlanName } from './views/Plans';
import { ProfitPlan } from './views/ProfitPlan';

type Tab = 'plans' | 'functions';

/** Where one is, and where one has come back from. */
interface Place {
  readonly tab: Tab;
  readonly plan?: PlanName;
  readonly function?: string;
  readonly fromPlan?: PlanName;
  readonly fromFunction?: string;
}

/** Leads from screen to screen and keeps what must outlive one: what was typed and looked for. */
export function Rooms() {
  const { words } = useSession();
  const [place, setPlace] = useState<Place>({ tab: 'plans' });
  const [query, setQuery] = useState('');
  const [profit, dispatch] = useReducer(profitReducer, newProfitPlan);

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
  if (place.plan !== undefined)
    return (
      <ProfitPlan
        state={profit}
        dispatch={dispatch}
        onBack={() => {
          dispatch({ do: 'leave' });
          setPlace({ tab: 'plans', fromPlan: 'profit' });
        }}
      />
    );
  return (
    <>
      <Tabs
        label={words.sections}
        tabs={words.tabs}
        chosen={place.tab}
        onChoose={(tab) => {
          setPlace({ tab });
        }}
      />
      <main class="room">
        <h1 class="unseen">{words.tabs[place.tab]}</h1>
        <div class="screen" role="tabpanel" id="room" aria-labelledby={`tab-${place.tab}`}>
          {place.tab === 'plans' ? (
            <Plans
              from={place.fromPlan}
              onOpen={(plan) => {
                setPlace({ tab: 'plans', plan });
              }}
            />
          ) : (
            <Functions
              query={query}
              onSearch={setQuery}
              from={place.fromFunction}
              onOpen={(name) => {
                setPlace({ tab: 'functions', function: name });
              }}
            />
          )}
        </div>
      </main>
    </>
  );
}

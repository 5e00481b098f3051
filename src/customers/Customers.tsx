import './customers.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { customerWords } from './words';
import type { OrderRole } from './messages';
import { columnLetters } from '../panel/cells';
import { showCell } from '../panel/commands';
import { useCustomerWork } from './requests';
import {
  faultyNumber,
  obstacleOf,
  optionsOf,
  type CustomersAction,
  type CustomersState,
  type TypedNumber,
} from './state';
import { inputsSummary } from './summary';
import { CellChip } from '../panel/controls/CellChip';
import { FoldedInputs } from '../panel/controls/FoldedInputs';
import { Note } from '../panel/controls/Note';
import { TroubleBar } from '../panel/controls/TroubleBar';
import { useSession } from '../panel/session';
import { useWorkStage } from '../panel/work';
import { CustomerFoot } from './CustomerFoot';
import { CustomerInputs } from './CustomerInputs';
import { CustomerProgress } from './CustomerProgress';
import { CustomerResult } from './CustomerResult';
import { OrderQuestions } from './OrderQuestions';
import { OrdersRead } from './OrdersRead';
import { RemoveChangedSheets } from '../panel/controls/RemoveChangedSheets';
import { SheetsWrittenBar } from './SheetsWrittenBar';
import { WriteCustomers } from './WriteCustomers';

interface CustomersProps {
  readonly state: CustomersState;
  readonly dispatch: (action: CustomersAction) => void;
  /** Something lies over the screen: what stands around it is out of reach. */
  readonly onCover: (covered: boolean) => void;
}

/** What lies over the screen: nothing, the write panel, or the sheets changed since. */
type Over = 'nothing' | 'write' | readonly string[];

/** From a list of orders to what each customer will bring. */
export function Customers({ state, dispatch, onCover }: CustomersProps) {
  const { language, ask, sentence } = useSession();
  const work = useCustomerWork(state, dispatch);
  const [over, setOver] = useState<Over>('nothing');
  const [restoring, setRestoring] = useState(false);
  const fields = useRef(new Map<TypedNumber, HTMLInputElement>());
  const body = useRef<HTMLDivElement>(null);
  const lead = useRef<HTMLParagraphElement & HTMLDivElement>(null);
  const primary = useRef<HTMLButtonElement>(null);
  const running = useWorkStage(state.running !== undefined);
  const looking = useWorkStage(state.looking);
  const restoreStage = useWorkStage(restoring);
  const words = customerWords(language);
  const { list, forecast, record, answers } = state;
  const options = optionsOf(state);

  // Opening the room is the question already: which orders are here, and what do they say?
  useEffect(() => {
    if (list === undefined) work.look();
  }, []);
  useEffect(() => {
    if (state.orders === undefined) work.read();
  }, [state.sourceEdition]);

  const seen = useRef(answers);
  useEffect(() => {
    // Coming back to this room is no answer.
    if (seen.current === answers) return;
    seen.current = answers;
    body.current?.scrollTo(0, 0);
    lead.current?.focus();
  }, [answers]);

  const wasOver = useRef(false);
  useEffect(() => {
    onCover(over !== 'nothing');
    if (wasOver.current && over === 'nothing') primary.current?.focus();
    wasOver.current = over !== 'nothing';
  }, [over]);

  const tell = (failure: unknown) => {
    dispatch({ do: 'problem', problem: sentence(failure) });
  };
  const show = (sheetId: number, sheet: string, a1: string) => {
    showCell(ask, { sheetId, sheet, a1 }).catch(tell);
  };
  const goToRow = (row: number, role: OrderRole) => {
    if (list === undefined) return;
    const column = state.columns[role] ?? list.range.firstColumn;
    show(list.range.sheetId, list.range.sheet, columnLetters(column) + String(row));
  };
  const forecastNow = () => {
    if (obstacleOf(state) === undefined) {
      work.forecast();
      return;
    }
    // Leads to what stands in the way.
    const faulty = faultyNumber(state);
    const field = faulty && fields.current.get(faulty);
    const first = body.current?.querySelector<HTMLElement>('.questions input, .pairs select');
    (field ?? first)?.focus();
  };
  const restore = async (force: boolean) => {
    if (record === undefined || restoring) return;
    setRestoring(true);
    dispatch({ do: 'problem', problem: undefined });
    try {
      const { restoration } = record.written;
      const answer = await ask('removeSheets', { restoration, force });
      if (answer.done === 'removed') dispatch({ do: 'removed' });
      setOver(answer.done === 'changed' ? answer.sheets : 'nothing');
    } catch (failure) {
      tell(failure);
    }
    setRestoring(false);
  };

  const told = running === 'shown' || running === 'long';
  const chip = list && (
    <div class="section-row">
      <h2>{words.list.heading}</h2>
      <CellChip
        cell={list.range}
        onGo={() => {
          const { sheetId, sheet, firstColumn, firstRow } = list.range;
          show(sheetId, sheet, columnLetters(firstColumn) + String(firstRow));
        }}
        onUnbind={() => {
          dispatch({ do: 'unbind' });
          primary.current?.focus();
        }}
      />
    </div>
  );
  const inputs = (
    <>
      {chip}
      <CustomerInputs
        state={state}
        dispatch={dispatch}
        fields={fields.current}
        onEnter={forecastNow}
      />
      <OrderQuestions state={state} dispatch={dispatch} />
      <OrdersRead state={state} onGo={goToRow} onRetry={work.read} />
    </>
  );
  return (
    <>
      <div class="screen" inert={over !== 'nothing'}>
        <div class="body" ref={body}>
          {list === undefined ? (
            !state.looking && (
              <Note kind="note" alert={state.listProblem !== undefined}>
                {state.listProblem ?? words.list.none}
              </Note>
            )
          ) : told ? (
            <>
              {chip}
              <CustomerProgress state={state} />
            </>
          ) : (
            <>
              {state.refusal !== undefined && (
                <div class="refused" tabIndex={-1} ref={lead}>
                  <Note kind="warning">{words.result.refused[state.refusal]}</Note>
                </div>
              )}
              {forecast !== undefined && (
                <FoldedInputs
                  open={!state.folded}
                  summary={inputsSummary(state, language)}
                  fromCells={0}
                  onToggle={() => {
                    dispatch({ do: 'fold', folded: !state.folded });
                  }}
                />
              )}
              {(forecast === undefined || !state.folded) && inputs}
              {forecast !== undefined && options !== undefined && (
                <CustomerResult
                  state={state}
                  forecast={forecast}
                  options={options}
                  sentence={lead}
                  onCheck={work.check}
                />
              )}
            </>
          )}
        </div>
        {record !== undefined && (
          <SheetsWrittenBar
            record={record}
            stage={restoreStage}
            onShow={() => {
              const [first] = record.written.sheets;
              if (first !== undefined) show(first.sheetId, first.sheet, 'A1');
            }}
            onRestore={() => {
              void restore(false);
            }}
          />
        )}
        {over === 'nothing' && <TroubleBar text={state.problem} />}
        <CustomerFoot
          state={state}
          stage={state.looking ? looking : running}
          primary={primary}
          onLook={work.look}
          onForecast={forecastNow}
          onWrite={() => {
            dispatch({ do: 'problem', problem: undefined });
            setOver('write');
          }}
          onCancel={() => {
            work.cancel();
            primary.current?.focus();
          }}
        />
      </div>
      {over === 'write' && options !== undefined && (
        <WriteCustomers
          options={options}
          before={state.parts}
          onWritten={(written, parts) => {
            dispatch({ do: 'written', written, parts });
            setOver('nothing');
          }}
          onClose={() => {
            setOver('nothing');
          }}
        />
      )}
      {typeof over !== 'string' && (
        <RemoveChangedSheets
          changed={over}
          all={record?.written.sheets.length ?? over.length}
          stage={restoreStage}
          problem={state.problem}
          onRemove={() => {
            void restore(true);
          }}
          onBack={() => {
            setOver('nothing');
          }}
        />
      )}
    </>
  );
}

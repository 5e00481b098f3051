import { customerAnswers } from './answers';
import { useId, useState } from 'preact/hooks';
import { customerWords } from './words';
import { type SheetsWritten } from '../wire/table';
import { customerParts, type CustomerPart, type ForecastOptions } from './messages';
import { nextTimeText } from './wording';
import { Button } from '../panel/controls/Button';
import { Check } from '../panel/controls/Check';
import { SheetPanel } from '../panel/controls/SheetPanel';
import { TroubleBar } from '../panel/controls/TroubleBar';
import { useAsk, useSession } from '../panel/session';
import { useWorkStage } from '../panel/work';

interface WriteCustomersProps {
  readonly options: ForecastOptions;
  /** What was written the last time. */
  readonly before: readonly CustomerPart[];
  readonly onWritten: (written: SheetsWritten, parts: readonly CustomerPart[]) => void;
  readonly onClose: () => void;
}

/** What goes to the sheet, each part to a new one of its own. */
export function WriteCustomers({ options, before, onWritten, onClose }: WriteCustomersProps) {
  const { words: common, language, sentence } = useSession();
  const ask = useAsk(customerAnswers);
  const [parts, setParts] = useState(before);
  const [writing, setWriting] = useState(false);
  const [problem, setProblem] = useState<string>();
  const stage = useWorkStage(writing);
  const id = useId();
  const words = customerWords(language);
  const say = words.write;
  const labels = words.labels(nextTimeText(options, language));
  const nothing = parts.length === 0;

  const write = async () => {
    if (writing) return;
    setWriting(true);
    setProblem(undefined);
    try {
      onWritten(await ask('writeCustomers', { ...options, parts, labels }), parts);
      return;
    } catch (failure) {
      setProblem(sentence(failure));
    }
    setWriting(false);
  };
  const close = () => {
    // What is being written cannot be taken back halfway; its answer must find this panel.
    if (!writing) onClose();
  };
  return (
    <SheetPanel
      title={common.writing.title}
      onClose={close}
      trouble={<TroubleBar text={problem ?? (nothing ? say.chooseOne : undefined)} id={id} />}
      foot={
        <>
          <Button
            look="primary"
            first
            inert={writing || nothing}
            describedBy={nothing ? id : undefined}
            working={stage === 'shown' || stage === 'long' ? common.writing.writing : undefined}
            onPress={() => {
              void write();
            }}
          >
            {common.writing.write}
          </Button>
          <Button look="quiet" inert={writing} onPress={close}>
            {common.cancel}
          </Button>
        </>
      }
    >
      <p class="small">{say.intro}</p>
      <div class="block">
        {customerParts.map((part) => (
          <Check
            key={part}
            label={say.part[part]}
            hint={`${say.toSheet(labels.sheets[part])} ${say.inside[part]}`}
            checked={parts.includes(part)}
            onChange={(checked) => {
              setParts(
                customerParts.filter((each) => (each === part ? checked : parts.includes(each))),
              );
            }}
          />
        ))}
      </div>
    </SheetPanel>
  );
}

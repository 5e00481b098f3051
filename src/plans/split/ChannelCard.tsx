import { useState } from 'preact/hooks';
import { decimalNumber } from '../../i18n/format';
import { counted } from '../../i18n/plural';
import { splitWords } from './words';
import { rowPath } from '../shape/form';
import type { ChannelField, ChannelInputs } from './form';
import { typedNumber } from './mine';
import { useForm } from '../shape/screen';
import { PlanField } from '../shape/PlanField';
import { textAt } from '../shape/state';
import { useSession } from '../../panel/session';
import { Button } from '../../panel/controls/Button';
import { Icon } from '../../panel/controls/Icon';

const compactFields = ['spend', 'results', 'doubled', 'low', 'high', 'value'] as const;
const allFields: readonly ChannelField[] = ['name', ...compactFields, 'points'];

interface ChannelCardProps {
  readonly row: ChannelInputs;
  /** Counted from 1: the name of a channel that has none. */
  readonly place: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Absent where it is the only channel. */
  readonly onRemove: (() => void) | undefined;
}

/** One channel: two lines when folded, its fields when open. */
export function ChannelCard({ row, place, open: chosen, onToggle, onRemove }: ChannelCardProps) {
  const { language } = useSession();
  const { state, dispatch } = useForm();
  const words = splitWords(language);
  const say = words.inputs;
  const at = (field: ChannelField) => rowPath('channels', row.id, field);
  const text = (field: ChannelField) => textAt(state, at(field)).trim();
  const faulty = (field: ChannelField) => {
    const shown = state.shown[at(field)];
    return shown?.fault !== undefined || shown?.said !== undefined;
  };
  const open = chosen || allFields.some(faulty);
  const [pastChosen, setPastChosen] = useState(false);
  const pastOpen = pastChosen || text('points') !== '' || faulty('points');
  const name = text('name') || words.unnamed(place);
  const locked = row.choices.locked === 'yes';
  const spend = typedNumber(text('spend'));

  return (
    <section class="channel" aria-label={name}>
      <div class="channel-head">
        <button type="button" class="channel-title" aria-expanded={open} onClick={onToggle}>
          <strong>{name}</strong>
          <em>{spend === undefined ? text('spend') : decimalNumber(spend, language, 2)}</em>
          <small>{below()}</small>
        </button>
        <button
          type="button"
          class="round small"
          aria-pressed={locked}
          aria-label={say.lock(name)}
          title={say.lock(name)}
          onClick={() => {
            dispatch({
              do: 'choose',
              path: rowPath('channels', row.id, 'locked'),
              option: locked ? 'no' : 'yes',
            });
          }}
        >
          <Icon name={locked ? 'lock' : 'unlocked'} />
        </button>
        <button
          type="button"
          class="round small"
          tabIndex={-1}
          aria-hidden="true"
          onClick={onToggle}
        >
          <Icon name={open ? 'up' : 'down'} />
        </button>
      </div>
      {open && (
        <div class="channel-body">
          <PlanField path={at('name')} label={say.name} compact />
          <div class="compact-fields">
            {compactFields.map((field) => (
              <PlanField
                key={field}
                path={at(field)}
                label={field === 'value' ? say.valueEach : say[field]}
                compact
              />
            ))}
          </div>
          {pastOpen && <PlanField path={at('points')} label={say.past} hint={say.pastHint} />}
          <div class="channel-foot">
            <button
              type="button"
              class="button line"
              aria-expanded={pastOpen}
              onClick={() => {
                setPastChosen(!pastOpen);
              }}
            >
              {say.past}
              <Icon name={pastOpen ? 'up' : 'down'} small />
            </button>
            {onRemove && (
              <Button look="line" onPress={onRemove}>
                {say.remove}
                <span class="unseen"> {name}</span>
              </Button>
            )}
          </div>
        </div>
      )}
    </section>
  );

  function below(): string {
    if (allFields.every((field) => text(field) === '')) return say.blank;
    const results = typedNumber(text('results'));
    const fromPast = text('points') !== '';
    const pieces = [
      ...(results === undefined
        ? []
        : [counted(results, words.results, language, results >= 100 ? 0 : 1)]),
      ...(locked ? [say.stays] : []),
      ...(fromPast ? [say.pastMonths] : []),
      ...(!fromPast && !locked && results !== undefined && text('doubled') === ''
        ? [say.assumed]
        : []),
    ];
    return pieces.length === 0 ? say.noSpend : pieces.join(', ');
  }
}

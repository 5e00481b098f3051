import { helpWords } from './words';
import { useState } from 'preact/hooks';
import type { Example } from '../functions/define';
import { useSession } from '../panel/session';
import { Button } from '../panel/controls/Button';
import { ExampleCall } from './ExampleCall';

const firstCalls = 3;

/** The first few calls and one that speaks of cells; the rest waits behind a button. */
export function Examples({ examples }: { examples: readonly Example[] }) {
  const { count, language } = useSession();
  const [all, setAll] = useState(false);
  const shown = all ? examples : chosen(examples);
  const hidden = examples.length - shown.length;
  return (
    <>
      <ul class="examples">
        {shown.map((example) => (
          <ExampleCall key={example.call} example={example} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          look="line"
          onPress={() => {
            setAll(true);
          }}
        >
          {count(helpWords(language).moreExamples, hidden)}
        </Button>
      )}
    </>
  );
}

function chosen(examples: readonly Example[]): readonly Example[] {
  const first = examples.slice(0, firstCalls);
  if (examples.length <= firstCalls + 1) return examples;
  if (first.some(({ cells }) => cells !== undefined)) return first;
  const ofCells = examples.find(({ cells }) => cells !== undefined);
  return ofCells === undefined ? first : [...first, ofCells];
}

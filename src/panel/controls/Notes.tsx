import { useState } from 'preact/hooks';
import type { Phrase as PhraseParts } from '../../i18n/phrase';
import { useSession } from '../session';
import { Button } from './Button';
import { Note } from './Note';
import { Phrase } from './Phrase';

/** So many messages are read; the rest wait behind a button. */
const atOnce = 3;

interface NotesProps {
  readonly warnings: readonly PhraseParts[];
  readonly notes: readonly PhraseParts[];
}

export function Notes({ warnings, notes }: NotesProps) {
  const { words, count } = useSession();
  const [all, setAll] = useState(false);
  const messages = [
    ...warnings.map((parts) => ({ kind: 'warning' as const, parts })),
    ...notes.map((parts) => ({ kind: 'note' as const, parts })),
  ];
  const shown = all ? messages : messages.slice(0, atOnce);
  const hidden = messages.length - shown.length;
  if (messages.length === 0) return null;
  return (
    <section class="notes">
      {shown.map(({ kind, parts }, index) => (
        <Note key={index} kind={kind}>
          <Phrase parts={parts} />
        </Note>
      ))}
      {hidden > 0 && (
        <Button
          look="line"
          onPress={() => {
            setAll(true);
          }}
        >
          {count(words.more, hidden)}
        </Button>
      )}
    </section>
  );
}

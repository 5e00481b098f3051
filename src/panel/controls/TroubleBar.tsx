import { Note } from './Note';

/** What went wrong, above the buttons that may be pressed again. */
export function TroubleBar({ text, id }: { text: string | undefined; id?: string }) {
  if (text === undefined) return null;
  return (
    <div class="trouble">
      <Note kind="fault" alert {...(id === undefined ? {} : { id })}>
        {text}
      </Note>
    </div>
  );
}

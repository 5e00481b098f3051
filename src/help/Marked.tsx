import { markedPieces } from './catalogue';

/** A text with the words that were asked for marked in it. */
export function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  return (
    <>
      {markedPieces(text, terms).map((piece, index) =>
        piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}

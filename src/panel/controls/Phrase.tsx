import type { Phrase as PhraseParts } from '../../i18n/phrase';

/** A sentence whose numbers stand out. */
export function Phrase({ parts }: { parts: PhraseParts }) {
  return (
    <>
      {parts.map((part, index) =>
        typeof part === 'string' ? part : <b key={index}>{part.strong}</b>,
      )}
    </>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import type { ExplainedFunction } from '../functions/define';
import { argumentHit } from './catalogue';
import { useSession } from '../panel/session';
import { Marked } from './Marked';

interface FunctionRowProps {
  readonly explained: ExplainedFunction;
  readonly terms: readonly string[];
  /** Takes the focus: one has just come back from where it leads. */
  readonly returned: boolean;
  readonly onOpen: () => void;
}

export function FunctionRow({ explained, terms, returned, onOpen }: FunctionRowProps) {
  const { language } = useSession();
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (returned) row.current?.focus();
  }, []);
  const argument = argumentHit(explained, terms, language);
  return (
    <button type="button" class="function" ref={row} onClick={onOpen}>
      <code>
        <Marked text={explained.signature.name} terms={terms} />
      </code>
      <small>
        <Marked text={explained.help.words[language].summary} terms={terms} />
      </small>
      {argument !== undefined && (
        <small class="argument">
          <Marked text={argument} terms={terms} />
        </small>
      )}
    </button>
  );
}

import './functions.css';
import { helpWords } from './words';
import { useRef } from 'preact/hooks';
import { catalogue, found, searchTerms } from './catalogue';
import { FunctionRow } from './FunctionRow';
import { Icon } from '../panel/controls/Icon';
import { useSession } from '../panel/session';

interface FunctionsProps {
  readonly query: string;
  readonly onSearch: (query: string) => void;
  /** The function one has just come back from. */
  readonly from: string | undefined;
  readonly onOpen: (name: string) => void;
}

/** Every function, found by any word of its help in any of the languages. */
export function Functions({ query, onSearch, from, onOpen }: FunctionsProps) {
  const { count, language } = useSession();
  const field = useRef<HTMLInputElement>(null);
  const say = helpWords(language);
  const terms = searchTerms(query);
  const groups = found(query, language);
  const hits = groups.reduce((sum, { functions }) => sum + functions.length, 0);
  return (
    <div class="body flush">
      <div class="search" role="search">
        <Icon name="search" />
        <input
          class="input"
          type="search"
          aria-label={say.search}
          autocomplete="off"
          spellcheck={false}
          ref={field}
          value={query}
          onInput={(event) => {
            onSearch(event.currentTarget.value);
          }}
        />
        {query !== '' && (
          <button
            type="button"
            class="clear"
            aria-label={say.clear}
            onClick={() => {
              onSearch('');
              field.current?.focus();
            }}
          >
            <Icon name="cross" small />
          </button>
        )}
      </div>
      <p class="count" role="status">
        {hits === 0 ? say.none(query) : count(say.found, hits)}
      </p>
      {hits === 0 && catalogue.length > 0 && <p class="count">{say.noneHint}</p>}
      {groups.map(({ family, functions }) => (
        <section key={family} class="family">
          <h2 class="list-head">{say.family[family]}</h2>
          {functions.map((each) => (
            <FunctionRow
              key={each.signature.name}
              explained={each}
              terms={terms}
              returned={each.signature.name === from}
              onOpen={() => {
                onOpen(each.signature.name);
              }}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

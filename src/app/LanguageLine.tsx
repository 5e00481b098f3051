import { useState } from 'preact/hooks';
import { type Language, languageNames } from '../i18n/language';
import { Select } from '../panel/controls/Select';
import { TroubleBar } from '../panel/controls/TroubleBar';
import { useSession } from '../panel/session';
import { appWords } from './words';

/** The language of the panel; choosing another opens its page, with all that was typed. */
export function LanguageLine({ keep }: { readonly keep: () => string }) {
  const { language, ask, sentence } = useSession();
  const [opening, setOpening] = useState(false);
  const [problem, setProblem] = useState<string>();
  const say = appWords(language);

  const choose = async (chosen: Language) => {
    if (chosen === language || opening) return;
    setOpening(true);
    setProblem(undefined);
    try {
      await ask('openIn', { language: chosen, kept: keep() });
    } catch (failure) {
      setProblem(sentence(failure));
    }
    setOpening(false);
  };
  return (
    <>
      <TroubleBar text={problem} />
      <div class="language-line">
        <label for="language">{say.language}</label>
        <Select
          id="language"
          label={say.language}
          options={languageNames}
          value={language}
          onChoose={(chosen) => {
            void choose(chosen);
          }}
        />
        <span class="unseen" role="status">
          {opening ? say.opening : ''}
        </span>
      </div>
    </>
  );
}

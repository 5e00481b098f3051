import { helpWords } from './words';
import { blankMeaning } from '../functions/describe';
import type { ExplainedFunction } from '../functions/define';
import { useSession } from '../panel/session';

/** Each argument: what it is, and what a blank means. */
export function ArgumentList({ explained }: { explained: ExplainedFunction }) {
  const { language } = useSession();
  const say = helpWords(language);
  const { parameters } = explained.signature;
  const told = explained.help.words[language].parameters;
  if (parameters.length === 0) return <p class="small">{say.noArguments}</p>;
  return (
    <dl class="arguments">
      {parameters.map((each) => {
        const blank = blankMeaning(each, explained, language);
        return (
          <div key={each.name}>
            <dt>
              {each.name.split('_').map((piece, index) => (
                // Long names may break after a mark; a space would belong to the name.
                <span key={index}>
                  {index > 0 && (
                    <>
                      _<wbr />
                    </>
                  )}
                  {piece}
                </span>
              ))}
            </dt>
            <dd>
              {told[each.name]}
              {each.list && <small>{each.beside ? say.beside : say.range}</small>}
              {each.optional && (
                <small>
                  {blank === undefined || blank === '' ? say.mayBeBlank : say.blank(blank)}
                </small>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

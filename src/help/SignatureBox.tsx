import { helpWords } from './words';
import type { Signature } from '../functions/define';
import { useSession } from '../panel/session';

/** `LTV_CHURN(arpu; churn; [margin])`: what may be left out stands in brackets. */
export function SignatureBox({ signature }: { signature: Signature }) {
  const { language } = useSession();
  const { name, parameters } = signature;
  return (
    <p class="code-box">
      <span class="unseen">{helpWords(language).signature}: </span>
      <b>{name}</b>(
      {parameters.map((each, index) => (
        <span key={each.name}>
          {index > 0 && '; '}
          {each.optional ? <i>[{each.name}]</i> : each.name}
        </span>
      ))}
      )
    </p>
  );
}

import { customerWords } from './words';
import { useSession } from '../panel/session';

interface ModelTableProps {
  readonly models: readonly {
    readonly model: string;
    readonly chosen: boolean;
    readonly likelihood: string | undefined;
    /** Why it was refused. */
    readonly why: string;
  }[];
}

/** How closely each model follows the orders, or why it is none. */
export function ModelTable({ models }: ModelTableProps) {
  const { language } = useSession();
  const say = customerWords(language).model;
  return (
    <table class="rows" aria-label={say.compared}>
      <thead>
        <tr>
          <th scope="col">{say.model}</th>
          <th scope="col">{say.likelihood}</th>
        </tr>
      </thead>
      <tbody>
        {models.map(({ model, chosen, likelihood, why }) => (
          <tr key={model} class={chosen ? 'chosen' : undefined}>
            <th scope="row">{model}</th>
            {likelihood === undefined ? <td class="why">{why}</td> : <td>{likelihood}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { savedWords } from '../../i18n/saved';
import { DoneBar } from '../parts/DoneBar';
import { useSession } from '../session';

/** Says that a plan is in the file now, and where. */
export function SavedBar({ did, name }: { did: 'savedAs' | 'renamed'; name: string }) {
  const say = savedWords(useSession().language);
  return <DoneBar did={say[did]} range={say.quoted(name)} below={say.whereSaved} />;
}

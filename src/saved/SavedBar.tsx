import { savedWords } from './words';
import { DoneBar } from '../panel/controls/DoneBar';
import { useSession } from '../panel/session';

/** Says that a plan is in the file now, and where. */
export function SavedBar({ did, name }: { did: 'savedAs' | 'renamed'; name: string }) {
  const say = savedWords(useSession().language);
  return <DoneBar did={say[did]} range={say.quoted(name)} below={say.whereSaved} />;
}

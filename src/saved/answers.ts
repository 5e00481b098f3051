/** Saving, opening and updating plans of the file: the script keeps rows, all else is done here. */
import { tellIn } from '../plans/tell';
import { savedWords } from './words';
import { version } from '../core/version';
import { boundOf, readBound, type Read, seenBy } from '../plans/bound';
import type { FormInputs } from '../plans/shape/form';
import type { Answers, Desk } from '../panel/desk';
import { type PlanAnswer, type PlanInputs, planNamed } from '../plans/plans';
import { workOut } from '../plans/shape/read-form';
import {
  type Correction,
  type NameTaken,
  type PlanSaved,
  planWithName,
  type SavedMeanwhile,
  type SavedPlan,
  type SavedPlanRequests,
} from './messages';
import { type SeenCells } from '../plans/bound';
import { readData, writeData } from './data';
import type { PlanToSave, SavedRow } from '../wire/saved';

export function savedAnswers({ askScript, language, now }: Desk): Answers<SavedPlanRequests> {
  const tell = tellIn(language);
  /** The sheet of plans as it was last seen: looked at first. */
  let sheetId: number | null = null;

  const readRows = async (): Promise<readonly SavedRow[]> => {
    const answer = await askScript('savedPlans', { sheetId });
    sheetId = answer.sheetId;
    return answer.plans;
  };

  const save = async (plans: readonly PlanToSave[], force: boolean) => {
    const { sheet, headers } = savedWords(language);
    return askScript('savePlans', { plans, title: sheet, headers, force, sheetId });
  };

  const compare = async (rows: readonly SavedRow[]): Promise<SavedPlan[]> => {
    const { seen } = await readBound(askScript, plansOf(rows));
    return compared(rows, seen);
  };

  /** The row of a plan as it would be saved now. */
  const rowOf = (
    plan: PlanInputs,
    { found, seen }: Read,
    { id, name }: Pick<SavedRow, 'id' | 'name'>,
  ) => {
    const answer = workOut(
      planNamed(plan.kind),
      plan.inputs as FormInputs,
      found,
      language,
    ) as PlanAnswer;
    const { kind, main, inputs } = tell(plan, answer);
    const data = writeData({ plan, seen: seenBy(plan, seen) });
    return { answer, row: { id, name, kind, main, saved: clock(now()), version, inputs, data } };
  };

  const saveRow = async (
    row: SavedRow,
    expected: string | null,
    force: boolean,
  ): Promise<PlanSaved | SavedMeanwhile> => {
    const answer = await save([{ row, expected }], force);
    if (answer.done === 'changed') return meanwhile(answer.plans[0]);
    const plans = await compare(answer.plans);
    const plan = plans.find((each) => each.row.id === row.id);
    if (plan === undefined) throw new Error(`The plan ${row.id} was not saved.`);
    return { done: 'saved', plan, plans };
  };

  return {
    savedPlans: async () => compare(await readRows()),

    savePlan: async ({ plan, name, over, force = false }) => {
      const [rows, read] = await Promise.all([readRows(), readBound(askScript, [plan])]);
      const was = rows.find(({ id }) => id === over?.id);
      const taken = nameTaken(rows, name, over?.id);
      if (taken) return taken;
      if (over && !was && !force) return { done: 'changed' };
      const named = { id: over?.id ?? newId(now()), name: name ?? was?.name ?? '' };
      return saveRow(rowOf(plan, read, named).row, over?.data ?? null, force);
    },

    renamePlan: async ({ id, name }) => {
      const rows = await readRows();
      const was = rows.find((row) => row.id === id);
      if (!was) return { done: 'changed' };
      return nameTaken(rows, name, id) ?? saveRow({ ...was, name }, was.data, false);
    },

    deletePlan: async ({ id }) => {
      const was = (await readRows()).find((row) => row.id === id);
      const takes = { id, expected: was?.data ?? '', force: true, sheetId };
      const { plans } = await askScript('removePlan', takes);
      return { ...(was ? { deleted: was } : {}), plans: await compare(plans) };
    },

    bringPlanBack: async ({ row }) => {
      const answer = await save([{ row, expected: null }], true);
      return compare(answer.plans);
    },

    updatePlans: async () => {
      const rows = await readRows();
      const read = await readBound(askScript, plansOf(rows));
      const corrections: Correction[] = [];
      const renewed: PlanToSave[] = [];
      for (const row of rows) {
        const saved = readData(row.data);
        if (typeof saved === 'string') continue;
        const { plan } = saved;
        const { answer, row: after } = rowOf(plan, read, row);
        const correction = correctionOf(row.name, plan, answer);
        if (correction) corrections.push(correction);
        else if (isRenewed(row, after)) renewed.push({ row: after, expected: row.data });
      }
      const { plans, updated } = await saveRenewed(rows, renewed);
      return { plans: compared(plans, read.seen), updated, corrections };
    },
  };

  /** Whoever saved a plan a moment ago has read its cells: theirs is left as it is. */
  async function saveRenewed(
    rows: readonly SavedRow[],
    renewed: readonly PlanToSave[],
  ): Promise<{ readonly plans: readonly SavedRow[]; readonly updated: number }> {
    if (renewed.length === 0) return { plans: rows, updated: 0 };
    const answer = await save(renewed, false);
    if (answer.done === 'saved') return { plans: answer.plans, updated: renewed.length };
    const theirs = answer.plans.map(({ id }) => id);
    const rest = renewed.filter(({ row }) => !theirs.includes(row.id));
    return saveRenewed(await readRows(), rest);
  }
}

/** What is the same but for the language of whoever looks at it stays as it is. */
const isRenewed = (row: SavedRow, after: SavedRow): boolean =>
  after.data !== row.data || (after.version !== row.version && after.main !== row.main);

const plansOf = (rows: readonly SavedRow[]): PlanInputs[] =>
  rows.flatMap(({ data }) => {
    const saved = readData(data);
    return typeof saved === 'string' ? [] : [saved.plan];
  });

const compared = (rows: readonly SavedRow[], seen: SeenCells): SavedPlan[] =>
  rows.map((row) => {
    const saved = readData(row.data);
    if (typeof saved === 'string') return { row, state: saved };
    const { plan } = saved;
    const current = sameCells(plan, saved.seen, seen);
    return { row, state: current ? 'current' : 'changed', plan };
  });

const sameCells = (plan: PlanInputs, before: SeenCells, now: SeenCells): boolean =>
  JSON.stringify(seenBy(plan, before)) === JSON.stringify(seenBy(plan, now));

function nameTaken(
  rows: readonly SavedRow[],
  name: string | undefined,
  but: string | undefined,
): NameTaken | undefined {
  const plans = rows.map((row) => ({ row }));
  const by = name === undefined ? undefined : planWithName(plans, name, but)?.row;
  return by && { done: 'taken', by };
}

/** A plan that is gone comes without data. */
const meanwhile = (theirs: SavedRow | undefined): SavedMeanwhile =>
  theirs === undefined || theirs.data === '' ? { done: 'changed' } : { done: 'changed', theirs };

/** The first fault of a plan that is bound to cells; one that was saved unfinished is left alone. */
function correctionOf(
  name: string,
  plan: PlanInputs,
  { fields, outcome }: PlanAnswer,
): Correction | undefined {
  const { cells, ranges } = boundOf(plan);
  if (outcome !== undefined || cells.length + ranges.length === 0) return undefined;
  for (const [path, { fault, cell }] of Object.entries(fields)) {
    if (fault) return { name, plan, path, fault, ...(cell ? { cell } : {}) };
  }
  return undefined;
}

/** Not shown to anyone; two people who save at the same moment must not get the same one. */
const newId = (now: Date): string =>
  now.getTime().toString(36) + Math.random().toString(36).slice(2, 8);

/** The local time as people and Sheets sort it. */
function clock(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(two).join('-');
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

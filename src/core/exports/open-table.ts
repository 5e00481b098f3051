import { chooseRoles } from './choices';
import type { Ideas } from './header-words';
import type { Ask } from './questions';
import { rankBy, type ChosenColumns, type Ranked, type Roles } from './roles';
import { describeTable, findHeader, type Column, type Header, type Table } from './table';

/** A table whose columns are known. */
export interface OpenTable<Role extends string> {
  readonly header: Header;
  readonly columns: readonly Column[];
  /** Columns that could serve in each role, best first. */
  readonly ranked: Ranked<Role>;
  readonly roles: Roles<Role>;
}

interface HeaderChoices<Role extends string> {
  /** Row of the headers, counted from 1. */
  readonly header?: number;
  readonly columns?: ChosenColumns<Role>;
}

/**
 * Finds the header of a table and what its columns are.
 *
 * @param weights what speaks for each role, as `rankBy` takes it
 * @returns undefined where there is no header, which is asked
 */
export function openTable<Role extends string>(
  table: Table,
  ideasIn: (header: string) => Ideas,
  weights: string,
  choices: HeaderChoices<Role>,
  ask: Ask,
): OpenTable<Role> | undefined {
  const header = choices.header
    ? { at: choices.header - 1, rivals: [] }
    : findHeader(table, ideasIn);
  if (!header) {
    ask('no-header');
    return undefined;
  }
  if (header.rivals.length > 0) {
    const rows = [header.at, ...header.rivals].sort((one, other) => one - other);
    ask('two-headers', { options: rows.map((row) => String(row + 1)) });
  }
  const columns = describeTable(table, header.at, ideasIn);
  const ranked = rankBy<Role>(weights, columns);
  return { header, columns, ranked, roles: chooseRoles(columns, ranked, choices.columns) };
}

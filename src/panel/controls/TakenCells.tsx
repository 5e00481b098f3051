import type { TakenCell } from '../../wire/restoration';

/** Each cell that would lose its content, with that content. */
export function TakenCells({ taken }: { taken: readonly TakenCell[] }) {
  return (
    <dl class="taken">
      {taken.map(({ a1, holds }) => (
        <div key={a1}>
          <dt>{a1}</dt>
          <dd title={holds}>{holds}</dd>
        </div>
      ))}
    </dl>
  );
}

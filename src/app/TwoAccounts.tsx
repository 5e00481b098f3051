const person = (x: number, colour: string, shoulders: string) => (
  <g>
    <circle cx={x} cy="44" r="17" fill="var(--surface)" />
    <circle cx={x} cy="44" r="14" fill={colour} />
    <circle cx={x} cy="40" r="4.6" fill="var(--surface)" />
    <path d={shoulders} fill="var(--surface)" />
  </g>
);

/** Two people at one sheet: the picture of the help on two accounts. */
export function TwoAccounts() {
  return (
    <svg class="picture" width="132" height="84" viewBox="0 0 132 84" aria-hidden="true">
      <rect x="34" y="8" width="64" height="68" rx="8" fill="var(--surface-mid)" />
      <path d="M34 30h64M34 46h64M34 61h64M56 30v46" stroke="#c5ccd6" stroke-width="1.5" />
      <rect x="34" y="8" width="64" height="13" rx="6" fill="var(--action-tint)" />
      {person(24, 'var(--action)', 'M15.5 51.5c2-4.4 15-4.4 17 0')}
      {person(108, 'var(--chart-2)', 'M99.5 51.5c2-4.4 15-4.4 17 0')}
    </svg>
  );
}

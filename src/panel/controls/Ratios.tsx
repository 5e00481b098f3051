interface RatioProps {
  readonly name: string;
  /** The formula in words. */
  readonly formula: string;
  readonly value: string;
}

export function Ratios({ ratios }: { ratios: readonly RatioProps[] }) {
  return (
    <dl class="ratios">
      {ratios.map(({ name, formula, value }) => (
        <div key={name}>
          <dt>
            {name}
            <small>{formula}</small>
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

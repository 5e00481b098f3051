import { useId } from 'preact/hooks';

/** A name for the hatch of one chart: names are shared by the whole panel. */
export const useHatch = () => `hatch-${useId()}`;

/** Strokes for what is worse or below zero, so that it is told without colour. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        class="hatch"
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={5} height={5} />
        <path d="M0 0v5" />
      </pattern>
    </defs>
  );
}

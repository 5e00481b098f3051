import type { ComponentChildren } from 'preact';

const dot = (x: number, y: number, r: number) => (
  <circle cx={x} cy={y} r={r} fill="currentColor" stroke="none" />
);

const drawings = {
  back: <path d="M16 10H4.5M9.5 5l-5 5 5 5" />,
  right: <path d="M8 5.5l4.5 4.5L8 14.5" />,
  down: <path d="M5.5 8l4.5 4.5L14.5 8" />,
  up: <path d="M5.5 12L10 7.5l4.5 4.5" />,
  cell: (
    <>
      <rect x="2.5" y="4.5" width="13" height="9" rx="1" />
      <rect x="12.5" y="10.5" width="6" height="6" rx="1.2" fill="currentColor" stroke="none" />
    </>
  ),
  cross: <path d="M5 5l10 10M15 5L5 15" />,
  tick: <path d="M4.5 10.6l3.6 3.7 7.4-8.3" />,
  plus: <path d="M10 4.5v11M4.5 10h11" />,
  minus: <path d="M4.5 10h11" />,
  done: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M6.5 10.3l2.4 2.4 4.6-5" />
    </>
  ),
  warning: (
    <>
      <path d="M10 3L2.5 16.5h15zM10 8v4" />
      {dot(10, 14.3, 0.9)}
    </>
  ),
  note: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 9.2V14" />
      {dot(10, 6.4, 1)}
    </>
  ),
  fault: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 5.8v5" />
      {dot(10, 13.8, 1)}
    </>
  ),
  more: (
    <>
      {dot(10, 4.5, 1.6)}
      {dot(10, 10, 1.6)}
      {dot(10, 15.5, 1.6)}
    </>
  ),
  refresh: <path d="M15.8 10.5a5.9 5.9 0 1 1-1.7-4.6L16 7.7M16 3.7v4h-4" />,
  search: (
    <>
      <circle cx="8.7" cy="8.7" r="5.2" />
      <path d="M12.6 12.6L17 17" />
    </>
  ),
  lock: (
    <>
      <rect x="4.5" y="9" width="11" height="7.5" rx="1.6" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
    </>
  ),
  unlocked: (
    <>
      <rect x="4.5" y="9" width="11" height="7.5" rx="1.6" />
      <path d="M7 9V6.3a3 3 0 0 1 5.8-1" />
    </>
  ),
  branches: (
    <path d="M3 10h3.5c4 0 3-5.5 7-5.5H17M6.5 10c4 0 3 5.5 7 5.5H17M6.5 10H17M15 2.5l2 2-2 2M15 8l2 2-2 2M15 13.5l2 2-2 2" />
  ),
  funnel: <path d="M3 4h14l-5 6.5v5L8 17v-6.5z" />,
  sliders: (
    <>
      <path d="M3 5.5h8.5M16.5 5.5h.5M3 10h.5M8.5 10H17M3 14.5h9.5M17 14.5h.5" />
      <circle cx="14" cy="5.5" r="2.2" />
      <circle cx="6" cy="10" r="2.2" />
      <circle cx="15" cy="14.5" r="2.2" />
    </>
  ),
  bars: <path d="M3 16.5h14M5.5 16.5v-5M10 16.5V7.5M14.5 16.5V3.5" />,
  page: <path d="M11 3H5v14h10V7zM11 3v4h4M7.8 11h4.4M7.8 14h2.8" />,
  receipt: <path d="M5 2.5h10v15l-2.5-1.6L10 17.5l-2.5-1.6L5 17.5zM8 6.5h4M8 10h4" />,
} satisfies Record<string, ComponentChildren>;

export type IconName = keyof typeof drawings;

/** A drawing beside words; it says nothing of its own. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg class={small ? 'icon small' : 'icon'} viewBox="0 0 20 20" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}

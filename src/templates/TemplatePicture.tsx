import type { ComponentChildren } from 'preact';
import type { TemplateKind } from './messages';

const ink = '#44546a';
const faint = '#c5ccd6';
const blue = '#0b57d0';
const orange = '#b84e00';
/** From the most to the least. */
const heat = [blue, '#4a86e0', '#7da9ea', '#a3c3f2', '#bcd4f6', '#d3e3fd', '#e8f0fe'];
const [, , , light, , pale] = heat;

const bar = (x: number, y: number, width: number, fill: string, height = 3) => (
  <rect x={x} y={y} width={width} height={height} rx={height / 2} fill={fill} />
);
const box = (x: number, y: number, width: number, height: number, fill: string | undefined) => (
  <rect x={x} y={y} width={width} height={height} rx="2" fill={fill} />
);
const ring = (x: number, y: number, stroke: string, r = 3) => (
  <circle cx={x} cy={y} r={r} fill="#fff" stroke={stroke} stroke-width="1.9" />
);
const line = (d: string, stroke: string, dash?: string) => (
  <path d={d} fill="none" stroke={stroke} stroke-width="2" stroke-dasharray={dash} />
);
const axes = <path d="M14 22v42h104" fill="none" stroke={faint} stroke-width="1.5" />;

const drawings: Readonly<Record<TemplateKind, ComponentChildren>> = {
  calculator: (
    <>
      <rect x="10" y="22" width="40" height="42" rx="4" fill={pale} />
      {[22, 28, 18, 25].map((width, place) => bar(15, 29 + place * 9, width, blue))}
      {[46, 57, 36, 51].map((width, place) =>
        box(60, 24 + place * 11, width, 7, place === 1 ? blue : faint),
      )}
    </>
  ),
  retention: (
    <>
      {axes}
      {line('M16 25C30 46 48 53 116 58', blue)}
      {ring(16, 25, ink)}
      {ring(26, 38, ink)}
      {ring(37, 45, ink)}
      {ring(48, 50, ink)}
      {ring(60, 52, ink)}
      {ring(72, 54, ink)}
    </>
  ),
  customers: [7, 6, 5, 4, 3].map((length, row) => (
    <g key={row}>
      {bar(10, 24 + row * 8.6, 14, faint)}
      {heat.slice(0, length).map((fill, column) => (
        <rect
          key={fill}
          x={30 + column * 12.6}
          y={21.5 + row * 8.6}
          width="11.4"
          height="7.4"
          rx="1.5"
          fill={fill}
        />
      ))}
    </g>
  )),
  budget: (
    <>
      {box(10, 22, 56, 12, ink)}
      {box(67, 22, 14, 12, orange)}
      {box(82, 22, 20, 12, '#9aa5b4')}
      {box(103, 22, 15, 12, blue)}
      {[40, 30, 46].map((width, place) => bar(10, 43 + place * 9, width, faint))}
      {[26, 20, 30].map((width, place) =>
        bar(118 - width, 43 + place * 9, width, place === 2 ? blue : ink),
      )}
    </>
  ),
  channels: (
    <>
      {axes}
      {line('M14 64C24 36 60 29 84 26', blue)}
      {line('M84 26l32-5', blue, '3 3')}
      {line('M14 64C20 50 60 47 116 43', orange)}
      {ring(53.5, 32.2, blue, 3.4)}
      <rect x="97" y="20" width="7" height="7" fill={blue} />
      {ring(88, 45.6, orange, 3.4)}
      <rect x="38" y="46" width="7" height="7" fill={orange} />
    </>
  ),
  goal: (
    <>
      {box(14, 23, 100, 8.5, pale)}
      {box(28, 33.5, 72, 8.5, light)}
      {box(42, 44, 44, 8.5, heat[1])}
      {box(54, 54.5, 20, 8.5, blue)}
      <path d="M92 63V50" stroke={ink} stroke-width="1.8" stroke-linecap="round" />
      <path d="M92 50h12l-3.5 3.5L104 57H92z" fill={orange} />
    </>
  ),
  clients: (
    <>
      {[26, 20, 30].map((width, row) => (
        <g key={row}>
          <circle cx="15" cy={27 + row * 15} r="5" fill={row === 1 ? light : pale} />
          {bar(25, 25 + row * 15, width, faint, 4)}
        </g>
      ))}
      <rect
        x="68.75"
        y="21.75"
        width="48.5"
        height="41.5"
        rx="4"
        fill="none"
        stroke={faint}
        stroke-width="1.5"
      />
      <rect x="68" y="21" width="50" height="9" rx="3" fill={ink} />
      {Array.from({ length: 15 }, (_, day) => (
        <rect
          key={day}
          x={73 + (day % 5) * 8.4}
          y={35 + Math.floor(day / 5) * 8.6}
          width="6"
          height="6"
          rx="1.2"
          fill={day >= 2 && day <= 5 ? blue : '#e4e9f0'}
        />
      ))}
    </>
  ),
  launch: (
    <>
      {[20, 24, 17, 22].map((width, row) => bar(10, 25.5 + row * 10, width, faint, 4))}
      {bar(44, 24, 26, '#0f5132', 7)}
      {bar(56, 34, 30, blue, 7)}
      {bar(74, 44, 24, orange, 7)}
      <rect x="88" y="54" width="28" height="7" rx="3.5" fill={pale} />
      <path d="M82 19v46" stroke={ink} stroke-width="1.5" stroke-dasharray="2 2.5" />
    </>
  ),
};

/** What the sheet of a template looks like; its name stands below. */
export function TemplatePicture({ kind }: { kind: TemplateKind }) {
  return (
    <svg viewBox="0 0 128 74" aria-hidden="true">
      <rect x="10" y="9" width="34" height="5" rx="2.5" fill={ink} />
      {drawings[kind]}
    </svg>
  );
}

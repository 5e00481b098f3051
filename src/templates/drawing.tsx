/** Strokes and colours of the pictures in the gallery. */

export const ink = '#44546a';
export const faint = '#c5ccd6';
export const blue = '#0b57d0';
export const orange = '#b84e00';
/** From the most to the least. */
export const heat = [blue, '#4a86e0', '#7da9ea', '#a3c3f2', '#bcd4f6', '#d3e3fd', '#e8f0fe'];
export const [, , , light, , pale] = heat;

export const bar = (x: number, y: number, width: number, fill: string, height = 3) => (
  <rect x={x} y={y} width={width} height={height} rx={height / 2} fill={fill} />
);
export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string | undefined,
) => <rect x={x} y={y} width={width} height={height} rx="2" fill={fill} />;
export const ring = (x: number, y: number, stroke: string, r = 3) => (
  <circle cx={x} cy={y} r={r} fill="#fff" stroke={stroke} stroke-width="1.9" />
);
export const line = (d: string, stroke: string, dash?: string) => (
  <path d={d} fill="none" stroke={stroke} stroke-width="2" stroke-dasharray={dash} />
);
export const axes = <path d="M14 22v42h104" fill="none" stroke={faint} stroke-width="1.5" />;

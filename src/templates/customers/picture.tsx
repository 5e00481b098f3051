import { faint, heat, bar } from '../drawing';

export const customersPicture = [7, 6, 5, 4, 3].map((length, row) => (
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
));

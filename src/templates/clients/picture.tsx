import { ink, faint, blue, light, pale, bar } from '../drawing';

export const clientsPicture = (
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
);

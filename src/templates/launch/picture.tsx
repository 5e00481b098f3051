import { ink, faint, blue, orange, pale, bar } from '../drawing';

export const launchPicture = (
  <>
    {[20, 24, 17, 22].map((width, row) => bar(10, 25.5 + row * 10, width, faint, 4))}
    {bar(44, 24, 26, '#0f5132', 7)}
    {bar(56, 34, 30, blue, 7)}
    {bar(74, 44, 24, orange, 7)}
    <rect x="88" y="54" width="28" height="7" rx="3.5" fill={pale} />
    <path d="M82 19v46" stroke={ink} stroke-width="1.5" stroke-dasharray="2 2.5" />
  </>
);

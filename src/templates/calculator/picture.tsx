import { faint, blue, pale, bar, box } from '../drawing';

export const calculatorPicture = (
  <>
    <rect x="10" y="22" width="40" height="42" rx="4" fill={pale} />
    {[22, 28, 18, 25].map((width, place) => bar(15, 29 + place * 9, width, blue))}
    {[46, 57, 36, 51].map((width, place) =>
      box(60, 24 + place * 11, width, 7, place === 1 ? blue : faint),
    )}
  </>
);

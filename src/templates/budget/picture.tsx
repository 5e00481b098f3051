import { ink, faint, blue, orange, bar, box } from '../drawing';

export const budgetPicture = (
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
);

import { ink, blue, orange, heat, light, pale, box } from '../drawing';

export const goalPicture = (
  <>
    {box(14, 23, 100, 8.5, pale)}
    {box(28, 33.5, 72, 8.5, light)}
    {box(42, 44, 44, 8.5, heat[1])}
    {box(54, 54.5, 20, 8.5, blue)}
    <path d="M92 63V50" stroke={ink} stroke-width="1.8" stroke-linecap="round" />
    <path d="M92 50h12l-3.5 3.5L104 57H92z" fill={orange} />
  </>
);

import { ink, blue, ring, line, axes } from '../drawing';

export const retentionPicture = (
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
);

import { blue, orange, ring, line, axes } from '../drawing';

export const channelsPicture = (
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
);

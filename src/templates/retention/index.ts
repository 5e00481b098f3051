import type { TemplateRoom } from '../room';
import { retentionPicture } from './picture';
import { retention as make } from './sheet';
import { retentionWords } from './words';

export const retention: TemplateRoom = { words: retentionWords, picture: retentionPicture, make };

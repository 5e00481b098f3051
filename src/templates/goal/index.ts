import type { TemplateRoom } from '../room';
import { goalPicture } from './picture';
import { goal as make } from './sheet';
import { goalWords } from './words';

export const goal: TemplateRoom = { words: goalWords, picture: goalPicture, make };

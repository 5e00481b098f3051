import type { TemplateRoom } from '../room';
import { budgetPicture } from './picture';
import { budget as make } from './sheet';
import { budgetWords } from './words';

export const budget: TemplateRoom = { words: budgetWords, picture: budgetPicture, make };

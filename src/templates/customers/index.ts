import type { TemplateRoom } from '../room';
import { customersPicture } from './picture';
import { customers as make } from './sheet';
import { customersWords } from './words';

export const customers: TemplateRoom = { words: customersWords, picture: customersPicture, make };

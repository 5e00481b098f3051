import type { TemplateRoom } from '../room';
import { clientsPicture } from './picture';
import { clients as make } from './sheet';
import { clientsWords } from './words';

export const clients: TemplateRoom = { words: clientsWords, picture: clientsPicture, make };

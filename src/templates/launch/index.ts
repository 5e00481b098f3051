import type { TemplateRoom } from '../room';
import { launchPicture } from './picture';
import { launch as make } from './sheet';
import { launchWords } from './words';

export const launch: TemplateRoom = { words: launchWords, picture: launchPicture, make };

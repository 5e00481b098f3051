import type { TemplateRoom } from '../room';
import { channelsPicture } from './picture';
import { channels as make } from './sheet';
import { channelsWords } from './words';

export const channels: TemplateRoom = { words: channelsWords, picture: channelsPicture, make };

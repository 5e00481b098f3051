import type { TemplateRoom } from '../room';
import { calculatorPicture } from './picture';
import { calculator as make } from './sheet';
import { calculatorWords } from './words';

export const calculator: TemplateRoom = {
  words: calculatorWords,
  picture: calculatorPicture,
  make,
};

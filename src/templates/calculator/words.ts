import type { InEveryLanguage, Language } from '../../i18n/language';
import { calculator as en } from './en';
import { calculator as ru } from './ru';
import { calculator as uk } from './uk';
import type { CalculatorWords } from './vocabulary';

const words: InEveryLanguage<CalculatorWords> = { en, uk, ru };

export const calculatorWords = (language: Language): CalculatorWords => words[language];

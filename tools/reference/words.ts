import type { InEveryLanguage } from '../../src/i18n/language';

/** What the reference says beyond the words of the help in the sidebar. */
interface ReferenceWords {
  readonly ownName: string;
  readonly title: string;
  readonly lead: string;
  readonly brackets: string;
  readonly allFunctions: string;
  readonly function: string;
  readonly argument: string;
  readonly meaning: string;
  readonly required: string;
  readonly formula: string;
  readonly plainNames: string;
  readonly source: string;
}

export const referenceWords: InEveryLanguage<ReferenceWords> = {
  en: {
    ownName: 'English',
    title: 'Functions',
    lead: 'Most arguments take one cell or a whole column; columns of one size give a column of results. Arguments are parted by `;`, which works in every locale. Rates are shares of 1: type `5%`. A formula gives at most 250,000 cells; larger tables are written from the panel.',
    brackets: 'What stands in brackets may be left blank.',
    allFunctions: 'All functions',
    function: 'Function',
    argument: 'Argument',
    meaning: 'What it is',
    required: 'required',
    formula: 'Formula',
    plainNames: 'Put your cells in place of the names.',
    source: 'Source',
  },
  uk: {
    ownName: 'Українська',
    title: 'Функції',
    lead: 'Більшість аргументів приймають одну клітинку або цілий стовпець; стовпці однакового розміру дають стовпець результатів. Аргументи розділяє `;` — так працює в будь-яких регіональних налаштуваннях. Ставки — це частки: пишіть `5%`. Формула дає щонайбільше 250 000 клітинок; більші таблиці записує панель.',
    brackets: 'Те, що в дужках, можна не заповнювати.',
    allFunctions: 'Усі функції',
    function: 'Функція',
    argument: 'Аргумент',
    meaning: 'Що це',
    required: 'обов’язковий',
    formula: 'Формула',
    plainNames: 'Замість назв підставте свої клітинки.',
    source: 'Джерело',
  },
  ru: {
    ownName: 'Русский',
    title: 'Функции',
    lead: 'Большинство аргументов принимает одну ячейку или целый столбец; столбцы одного размера дают столбец результатов. Аргументы разделяет `;` — так работает при любых региональных настройках. Ставки — это доли: пишите `5%`. Формула даёт не больше 250 000 ячеек; таблицы больше записывает панель.',
    brackets: 'То, что в скобках, можно не заполнять.',
    allFunctions: 'Все функции',
    function: 'Функция',
    argument: 'Аргумент',
    meaning: 'Что это',
    required: 'обязательный',
    formula: 'Формула',
    plainNames: 'Вместо названий подставьте свои ячейки.',
    source: 'Источник',
  },
};

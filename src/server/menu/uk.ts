import type { MenuWords } from './vocabulary';

export const menu: MenuWords = {
  open: 'Відкрити LTV',
  customers: 'Прогноз за клієнтами',
  plain: 'Перетворити на звичайні формули…',
  templates: 'Додати аркуш із шаблону…',
  enable: 'Використовувати в цій таблиці',
  title: 'LTV',
  enabled: 'Функції LTV тепер працюють у цій таблиці: введіть =LTV_ у клітинку.',
};

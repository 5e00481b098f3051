import type { MenuWords } from './vocabulary';

export const menu: MenuWords = {
  open: 'Открыть LTV',
  customers: 'Прогноз по клиентам',
  plain: 'Преобразовать в обычные формулы…',
  templates: 'Добавить лист из шаблона…',
  enable: 'Использовать в этой таблице',
  title: 'LTV',
  enabled: 'Функции LTV теперь работают в этой таблице: введите =LTV_ в ячейку.',
};

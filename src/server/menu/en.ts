import type { MenuWords } from './vocabulary';

export const menu: MenuWords = {
  open: 'Open LTV',
  customers: 'Forecast customers',
  plain: 'Convert to plain formulas…',
  templates: 'Add a templated sheet…',
  enable: 'Use in this spreadsheet',
  title: 'LTV',
  enabled: 'The LTV functions now work in this spreadsheet: type =LTV_ in a cell.',
};

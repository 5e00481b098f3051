/** The engine draws its charts with a global Chart that has every class of Chart.js on it. */
import * as chartModule from 'chart.js/auto';

export function installCharts(): void {
  const { default: Chart, ...classes } = chartModule;
  Object.assign(window, { Chart: Object.assign(Chart, classes) });
}

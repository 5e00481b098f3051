import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { inRoot } from '../tools/paths';
import { allocateBench } from './allocate';
import { callsBench } from './calls';
import { columnBench } from './column';
import { customersBench } from './customers';
import { exportsBench } from './exports';
import { loadBench } from './load';
import type { Result } from './measure';
import { benchModels, type Timing } from './models';
import { pageBench } from './page';
import { panelBench } from './panel';

const results: Result[] = [
  ...loadBench(),
  ...columnBench(),
  ...(await callsBench()),
  ...benchModels().flatMap(asResults),
  ...allocateBench(),
  ...customersBench(),
  ...exportsBench(),
  ...(await pageBench()),
  ...(await panelBench()),
];

for (const { what, value, unit, aim } of results) {
  const verdict =
    aim === undefined ? '' : ` (aim ${String(aim)}: ${value <= aim ? 'reached' : 'missed'})`;
  console.log(`${what}: ${value.toPrecision(3)} ${unit}${verdict}`);
}
const machine = { node: process.version, processor: os.cpus()[0]?.model, cores: os.cpus().length };
writeFileSync(
  inRoot('bench/results.json'),
  JSON.stringify({ machine, measured: new Date().toISOString().slice(0, 10), results }, null, 2) +
    '\n',
);

/** A timing, and beside it how it stands to the straightforward way. */
function asResults({ what, milliseconds, target, baseline }: Timing): Result[] {
  const aim = target === undefined ? {} : { aim: target };
  const time = { what, value: milliseconds, unit: 'ms', ...aim };
  if (!baseline) return [time];
  return [
    time,
    { what: `  against ${baseline.what}`, value: milliseconds / baseline.milliseconds, unit: '×' },
  ];
}

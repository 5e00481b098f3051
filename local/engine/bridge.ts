/** The one door between the script's realm and the emulated services. */
import { SerialDate, parse, stringify } from './codec';
import type { Execution } from './execution';
import type { OperationTable } from './operations/operation';
import { rangeContent } from './operations/range-content';
import { rangeFormat } from './operations/range-format';
import { rangeTools } from './operations/range-tools';
import { serviceOperations } from './operations/services';
import { sheetOperations } from './operations/sheet';
import { spreadsheetOperations } from './operations/spreadsheet';
import { isAllowed } from './permissions';
import type { Bridge } from './realm';
import type { ZoneClock } from './zone-clock';

const OPERATIONS: OperationTable = {
  ...rangeContent,
  ...rangeFormat,
  ...rangeTools,
  ...sheetOperations,
  ...spreadsheetOperations,
  ...serviceOperations,
};

const HOLDS_DATES = new Set(['Range.getValues', 'Range.setValues']);

export function makeBridge(execution: Execution): Bridge {
  return (message) => {
    try {
      const [name, ...operands] = parse(message) as [string, ...unknown[]];
      const operation = OPERATIONS[name];
      if (!operation) throw new Error(`not emulated: ${name}`);
      if (!isAllowed(execution.mode, operation.kind)) {
        throw new Error(`You do not have permission to call ${name}`);
      }
      if (operation.counted) execution.meter.count(name);
      const clock = execution.spreadsheetClock;
      const dated = HOLDS_DATES.has(name);
      const given = dated ? operands.map((operand) => datesToSerials(operand, clock)) : operands;
      const result = operation.run(execution, ...(given as never[]));
      return stringify({ value: dated ? serialsToDates(result, clock) : result });
    } catch (error) {
      return stringify({ error: (error as Error).message });
    }
  };
}

/** A date is an instant in the script and a reading of the spreadsheet's clock in a cell. */
export function datesToSerials(value: unknown, clock: ZoneClock): unknown {
  if (Array.isArray(value)) return value.map((item) => datesToSerials(item, clock));
  return value instanceof Date ? new SerialDate(clock.serialAt(value.getTime())) : value;
}

export function serialsToDates(value: unknown, clock: ZoneClock): unknown {
  if (Array.isArray(value)) return value.map((item) => serialsToDates(item, clock));
  return value instanceof SerialDate ? new Date(clock.instantOfSerial(value.serial)) : value;
}

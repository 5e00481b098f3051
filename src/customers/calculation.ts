/** What a forecast works out, by plain data alone: so that it can be done beside the page. */
import { greenwich } from '../core/orders/days';
import type { OrderSource } from '../wire/orders';
import type { Table } from '../wire/table';
import { accountForOrders, type OrderCells, tryForecast, workOutForecast } from './forecast';
import type {
  CheckAnswer,
  CustomerLabels,
  CustomerPart,
  ForecastAnswer,
  ForecastOptions,
  OrdersAnswer,
} from './messages';
import { customerTables } from './sheets';

interface Given {
  readonly cells: OrderCells;
  /** The day number of today: orders of later days are mistakes. */
  readonly today: number;
}

export interface Calculations {
  account: { takes: Given & { readonly source: OrderSource }; gives: OrdersAnswer };
  forecast: { takes: Given & { readonly options: ForecastOptions }; gives: ForecastAnswer };
  check: { takes: Given & { readonly options: ForecastOptions }; gives: CheckAnswer };
  tables: {
    takes: Given & {
      readonly options: ForecastOptions;
      readonly parts: readonly CustomerPart[];
      readonly labels: CustomerLabels;
    };
    /** Undefined where nothing can be forecast. */
    gives: readonly Table[] | undefined;
  };
}

type Calculators = {
  readonly [Name in keyof Calculations]: (
    takes: Calculations[Name]['takes'],
  ) => Calculations[Name]['gives'];
};

const reading = ({ today }: Given) => ({ offsetAt: greenwich, today });

const calculators: Calculators = {
  account: ({ source, ...given }) => accountForOrders(source, given.cells, reading(given)),
  forecast: ({ options, ...given }) => workOutForecast(options, given.cells, reading(given)).answer,
  check: ({ options, ...given }) => tryForecast(options, given.cells, reading(given)),
  tables: ({ options, parts, labels, ...given }) => {
    const { worked } = workOutForecast(options, given.cells, reading(given));
    return worked && customerTables(parts, worked, options.margin, labels);
  },
};

export const calculated = <Name extends keyof Calculations>(
  name: Name,
  takes: Calculations[Name]['takes'],
): Calculations[Name]['gives'] => (calculators[name] as (given: unknown) => never)(takes);

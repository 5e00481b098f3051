import { Fault } from '../core/fault';
import { readSegments, type SegmentValue } from '../core/orders/segments';
import { cells, computation, explanation, margin, optional, sheetFunction } from './define';
import { refuseSkipped, refuseUnequal, withoutHeader } from './orders/columns';

const signature = sheetFunction({
  name: 'LTV_SEGMENTS',
  shape: 'table',
  parameters: [
    cells('segments'),
    cells('customers'),
    cells('amounts'),
    margin(),
    optional(cells('spend')),
  ],
});

/** A line for each segment, the one with the most revenue first; costs only where spend is given. */
export const compute = /* @__PURE__ */ computation(signature, (given) => {
  const { segments, customers, amounts, spend } = given;
  const columns = withoutHeader({ segments, customers, amounts, spend });
  refuseUnequal(columns);
  const read = readSegments(columns, { margin: given.margin });
  if (read.kind === 'ambiguous') {
    const [parameter, question] = read.amounts
      ? (['amounts', read.amounts] as const)
      : (['spend', read.spend] as const);
    const { found = '', row = 1 } = question ?? {};
    throw new Fault('ambiguous-number', parameter, { found, row });
  }
  refuseSkipped(columns, read.report.skipped);
  if (read.segments.length === 0) throw new Fault('no-orders', 'segments');
  const header = ['segment', 'customers', 'orders', 'ltv', 'share'];
  const lines = [...read.segments]
    .sort((one, other) => weight(other) - weight(one))
    .map((each) => {
      const line = [each.segment, each.customers, each.orders, each.ltv ?? '', each.share ?? ''];
      return spend ? [...line, each.cac ?? '', each.ltvToCac ?? ''] : line;
    });
  return [spend ? [...header, 'cac', 'ltv_cac'] : header, ...lines];
});

/** Where refunds leave nothing to share, margin orders the segments instead. */
const weight = ({ share, ltv = 0, customers }: SegmentValue): number => share ?? ltv * customers;

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'orders',
  gives: 'number',
  words: {
    en: {
      summary:
        'Segments or channels: customers, orders, LTV so far, share of revenue, CAC, LTV:CAC',
      parameters: {
        segments: 'Segment or channel of each order',
        customers: 'Customer of each order, as a name or a number',
        amounts: 'Money of each order; refunds below 0 lower it',
        margin: 'Share of revenue that is margin',
        spend:
          'Money spent to win the customers of a segment, in any of its rows: the rows are summed',
      },
      blanks: { spend: 'no columns of cost' },
      mistakes: [
        'Spend of a channel repeated beside each of its orders. The rows are summed: write it once, in a row of its own if you like.',
        'Adding up customers of all segments. Somebody who came by two channels counts in both, each with its own money.',
        'Reading ltv as all that a customer will bring. It is the past only: margin so far per customer.',
      ],
    },
    uk: {
      summary:
        'Сегменти або канали: клієнти, замовлення, LTV на цей час, частка виручки, CAC, LTV/CAC',
      parameters: {
        segments: 'Сегмент або канал кожного замовлення',
        customers: 'Клієнт кожного замовлення: назва або номер',
        amounts: 'Сума кожного замовлення; повернення, менші за 0, її зменшують',
        margin: 'Частка маржі у виручці',
        spend:
          'Витрати на залучення клієнтів сегмента, у будь-якому з його рядків: рядки додаються',
      },
      blanks: { spend: 'без стовпців із витратами' },
      mistakes: [
        'Витрати каналу, повторені біля кожного замовлення. Рядки додаються: запишіть їх один раз, можна окремим рядком.',
        'Додавати клієнтів усіх сегментів. Хто прийшов із двох каналів, рахується в обох, у кожному зі своїми грошима.',
        'Вважати ltv усім, що клієнт принесе. Це лише минуле: маржа на клієнта на цей час.',
      ],
    },
    ru: {
      summary: 'Сегменты или каналы: клиенты, заказы, LTV на это время, доля выручки, CAC, LTV/CAC',
      parameters: {
        segments: 'Сегмент или канал каждого заказа',
        customers: 'Клиент каждого заказа: название или номер',
        amounts: 'Сумма каждого заказа; возвраты меньше 0 её уменьшают',
        margin: 'Доля маржи в выручке',
        spend:
          'Расходы на привлечение клиентов сегмента, в любой из его строк: строки складываются',
      },
      blanks: { spend: 'без столбцов с расходами' },
      mistakes: [
        'Расходы канала, повторённые у каждого заказа. Строки складываются: запишите их один раз, можно отдельной строкой.',
        'Складывать клиентов всех сегментов. Кто пришёл из двух каналов, считается в обоих, в каждом со своими деньгами.',
        'Считать ltv всем, что клиент принесёт. Это только прошлое: маржа на клиента на это время.',
      ],
    },
  },
  source: 'sums by segment: LTV is revenue × margin / customers, CAC is spend / customers',
  examples: [
    {
      call: '=LTV_SEGMENTS(A2:A6; B2:B6; C2:C6)',
      cells: {
        A2: ['email', 'search', 'search', 'search', 'email'],
        B2: ['Anna', 'Bohdan', 'Bohdan', 'Vira', 'Anna'],
        C2: [60, 100, 150, 50, 40],
      },
      result: [
        ['segment', 'customers', 'orders', 'ltv', 'share'],
        ['search', 2, 3, 150, 0.75],
        ['email', 1, 2, 100, 0.25],
      ],
    },
    {
      call: '=LTV_SEGMENTS(A2:A6; B2:B6; C2:C6; 50%; D2:D6)',
      cells: {
        A2: ['email', 'search', 'search', 'search', 'radio'],
        B2: ['Anna', 'Bohdan', 'Bohdan', 'Vira', ''],
        C2: [100, 100, 150, 50, ''],
        D2: [10, 60, '', '', 200],
      },
      result: [
        ['segment', 'customers', 'orders', 'ltv', 'share', 'cac', 'ltv_cac'],
        ['search', 2, 3, 75, 0.75, 30, 2.5],
        ['email', 1, 1, 50, 0.25, 10, 5],
        ['radio', 0, 0, '', 0, '', ''],
      ],
    },
  ],
  plain: [],
});

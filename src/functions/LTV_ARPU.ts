import { arpuValue } from '../core/value/closed-form';
import { computation, count, explanation, margin, money, sheetFunction } from './define';

const signature = sheetFunction({
  name: 'LTV_ARPU',
  parameters: [money('arpu'), count('lifetime'), margin()],
});

export const compute = /* @__PURE__ */ computation(signature, arpuValue);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'value',
  gives: 'money',
  words: {
    en: {
      summary: 'LTV as ARPU times customer lifetime',
      parameters: {
        arpu: 'Average revenue per user in a period',
        lifetime: 'How many such periods a customer stays; LTV_LIFETIME finds it from churn',
        margin: 'Share of revenue that is margin',
      },
      mistakes: [
        'ARPU of a month beside a lifetime in years. Count both in one unit of time.',
        'ARPPU instead of ARPU. It counts payers only, so LTV of all users comes out too high.',
        'Revenue compared with CAC. CAC is paid out of margin: give margin first.',
      ],
    },
    uk: {
      summary: 'LTV як ARPU, помножений на тривалість життя клієнта',
      parameters: {
        arpu: 'Середній дохід з користувача за період',
        lifetime: 'Скільки таких періодів клієнт лишається з вами; за відтоком рахує LTV_LIFETIME',
        margin: 'Частка маржі в доході',
      },
      mistakes: [
        'ARPU за місяць, а тривалість життя в роках. Рахуйте обидва в тих самих періодах.',
        'ARPPU замість ARPU. Він враховує лише платників, тож LTV усіх користувачів буде завищеним.',
        'Порівняння доходу з CAC. CAC окупається з маржі: спершу вкажіть margin.',
      ],
    },
    ru: {
      summary: 'LTV как ARPU, умноженный на срок жизни клиента',
      parameters: {
        arpu: 'Средний доход с пользователя за период',
        lifetime: 'Сколько таких периодов клиент остаётся с вами; по оттоку считает LTV_LIFETIME',
        margin: 'Доля маржи в доходе',
      },
      mistakes: [
        'ARPU за месяц, а срок жизни в годах. Считайте оба в одних и тех же периодах.',
        'ARPPU вместо ARPU. Он учитывает только платящих, и LTV всех пользователей выйдет завышенным.',
        'Сравнение дохода с CAC. CAC окупается из маржи: сначала укажите margin.',
      ],
    },
  },
  source: 'arithmetic',
  examples: [
    { call: '=LTV_ARPU(500; 6)', result: 3000 },
    { call: '=LTV_ARPU(100; 8)', result: 800 },
    { call: '=LTV_ARPU(500; 6; 70%)', result: 2100 },
    {
      call: '=LTV_ARPU(A2:A3; B2:B3)',
      cells: { A2: [500, 100], B2: [6, 8] },
      result: [[3000], [800]],
    },
  ],
  plain: ['arpu * lifetime', 'arpu * lifetime * margin'],
});

/**
 * What a word of status, or of a transaction's type, says of its row. yes: an order · wait: not
 * paid yet · no: never will be · refund: money given back · other: no order at all, such as a fee.
 */
export type Verdict = 'yes' | 'wait' | 'no' | 'refund' | 'other';

/** The first that fits is taken: `partially refunded` before `refund`, `unpaid` before `paid`. */
const rules: readonly (readonly [verdict: Verdict, stems: string])[] = [
  [
    'yes',
    'partial\\S* (?:refund|return)|част\\S* (?:возвр|возмещ|поверн)|teilw\\S* erstatt|await\\S* (?:fulfil|ship|pickup|deliver)|(?:ожида|очіку)\\S* (?:отправ|відправ|отгруз|відванта|сборк|доставк|самов)',
  ],
  [
    'other',
    '\\bwithdraw|\\btransfer|\\bfees?\\b|payout|conversion|\\bdeposit|adjust|\\btax\\b|commission|interest|\\bloan|reserve|\\baccount hold|вывод|перевод|комисс|удержан|списан|пополн|виведен|переказ|коміс|утриман|поповн|эквайринг|хранени|штраф|gebühr|auszahl',
  ],
  [
    'wait',
    '\\b(?:un|not |non )-?(?:paid|captur|confirm|complet)|incomplete|(?:^| )(?:не|un) ?(?:оплач|сплач|подтв|підтв|обработ|оброб)|pre.?order|предзаказ|передзамовл|без оплат',
  ],
  ['refund', 'refund|\\breturn|revers|charge ?back|возвра|возмещ|поверн|erstatt|retour|rücksend'],
  [
    'no',
    'cancel|void|fail|denied|declin|reject|refus|disput|expir|abandon|\\blost\\b|error|invalid|trash|delet|\\bspam|duplic|\\btest|sandbox|block|fraud|uncollect|undeliver|отмен|аннул|скасов|отказ|відмов|відхил|отклон|ошибк|помилк|удал|видал|нереал|(?:^| )не ?(?:реал|достав|выкуп|викуп|выдан|вдал|удач|успе|выполн|викон|заверш)|дубл|спам|недозвон|не дозвон|брак|просроч|простроч|провал|програ|проигр|брошен|покинут|storn|abgebroch|abgelehnt|fehlg',
  ],
  [
    'wait',
    'pending|past due|overdue|\\bnew\\b|hold|draft|await|\\bwait|\\bopen\\b|quote|estimate|scheduled|(?:^| )нов(?:ый|ая|ое|ые|ий|а|е|і)(?: |$)|ожида|очіку|чернет|чернов|отлож|відклад|(?:^| )neu(?: |$)|offen|ausstehend',
  ],
  [
    'yes',
    '\\bpaid|complet|process|shipp|deliver|fulfil|succe|captur|settl|approv|\\bdone|\\bwon\\b|finish|dispatch|transit|\\bsales?\\b|payment|purchase|\\bcharge|^order$|renewal|выполн|достав|оплач|оплат|викон|відправ|сплач|сплат|отправ|заверш|отгру|в пути|в дороз|получен|отриман|успеш|успіш|реализ|реаліз|продаж|продан|обработ|обробц|оброблен|выдан|видан|вручен|bezahlt|abgeschl|versand|versend|geliefert|erledigt',
  ],
];

let patterns: (readonly [Verdict, RegExp])[] | undefined;

/** Words as they are compared: small letters, no marks between them. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[_\s-]+/g, ' ')
    .trim();

/** @returns undefined for a word that nobody can be sure of */
export function verdictOf(text: string): Verdict | undefined {
  patterns ??= rules.map(([verdict, stems]) => [verdict, new RegExp(stems)]);
  const plain = plainWords(text);
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0];
}

const yes = /^(?:yes|true|y|1|да|так|ja|истина|істина|\+|✓)$/;
const no = /^(?:no|false|n|0|нет|ні|nein|ложь|хиба|-)$/;

/** Yes, no, or undefined for anything else. */
export function flagIn(text: string): boolean | undefined {
  const plain = text.toLowerCase();
  return yes.test(plain) ? true : no.test(plain) ? false : undefined;
}

/**
 * What a word of status, or of a transaction's type, says of its row. yes: an order · wait: not
 * paid yet · no: never will be · refund: money given back · other: no order at all, such as a fee.
 */
export type Verdict = 'yes' | 'wait' | 'no' | 'refund' | 'other';

/** The first that fits is taken: `partially refunded` before `refund`, `unpaid` before `paid`. */
const rules: readonly (readonly [verdict: Verdict, stems: string])[] = [
  [
    'yes',
    '(?:partial|част|teilw)\\S* (?:refund|return|возвр|возмещ|поверн|erstatt)|(?:await|ожида|очіку)\\S* (?:fulfil|ship|pick|deliv|отправ|відправ|отгруз|відванта|сборк|доставк|самов)',
  ],
  [
    'other',
    '\\b(?:withdraw|transfer|fees?\\b|deposit|tax\\b|loan|account hold)|payout|conversion|adjust|commission|interest|reserve|вывод|перевод|ком[иі]с|удержан|списан|пополн|виведен|переказ|утриман|поповн|эквайр|хранени|штраф|gebühr|auszahl',
  ],
  [
    'wait',
    '\\b(?:un|not |non )-?(?:paid|captur|confirm|complet)|incomplete|(?:^| )не ?(?:опл|спл|под?тв|підтв|обр)|pre.?order|предзаказ|передзам|без оплат',
  ],
  ['refund', 'refund|\\breturn|revers|charge ?back|возвра|возмещ|поверн|erstatt|retour|rück'],
  [
    'no',
    'cancel|void|fail|denied|declin|reject|refus|disput|expir|abandon|\\blost\\b|error|invalid|trash|delet|\\bspam|duplic|\\btest|sandbox|block|fraud|uncollect|undeliver|отмен|аннул|скас|отказ|відмов|відхил|отклон|ошиб|помил|удал|видал|нереал|(?:^| )не ?(?:реал|дост|вы?[кд]|вик|вд|уда|усп|вып|зав|дозв)|дубл|спам|брак|прос?роч|простр|прова|прогр|проигр|брош|покин|storn|abge(?:br|l)|fehlg',
  ],
  [
    'wait',
    'pending|past due|overdue|\\bnew\\b|hold|draft|await|\\bwait|\\bopen\\b|quote|estimate|schedul|(?:^| )(?:нов(?:ый|ая|ое|ые|ий|а|е|і)|neu)(?: |$)|ожида|очіку|чернет|чернов|отлож|відклад|offen|ausst',
  ],
  [
    'yes',
    '\\bpaid|complet|process|shipp|deliver|fulfil|succe|captur|settl|approv|\\bdone|\\bwon\\b|finish|dispatch|transit|\\bsales?\\b|payment|purchase|\\bcharge|^order$|renewal|выполн|дост|опла|викон|ві?дправ|спла|отправ|заверш|отгру|в пути|в дороз|получен|отриман|усп[еі]ш|реал[иі]з|прода|обраб|оброб|выдан|видан|вручен|bezahlt|abgeschl|versand|versend|gelief|erled',
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

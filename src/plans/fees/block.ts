import type { Block } from '../../wire/block';
import type { BlockGiven } from '../shape/plan';
import { bonusBlock } from './bonus-block';
import type { FeesForm } from './form';
import { incomeBlock } from './income-block';
import { invoiceBlock } from './invoice-block';
import type { FeesResult } from './work';

/** The part that was asked about as cells: results, a table, then the inputs they follow from. */
export function feesBlock(given: BlockGiven<FeesForm, FeesResult>): Block {
  const { outcome } = given;
  switch (outcome.part) {
    case 'invoice':
      return invoiceBlock({ ...given, outcome });
    case 'bonus':
      return bonusBlock({ ...given, outcome });
    case 'income':
      return incomeBlock({ ...given, outcome });
  }
}

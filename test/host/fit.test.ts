/** Every word and number of what is placed and written is seen whole, in three fonts. */
import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/i18n/language';
import { templateKinds } from '../../src/templates/list';
import { misalignedHeaders, misfits } from '../support/fit';
import { openHost } from '../support/host';
import { gives } from '../support/plan-sheet';

describe.each(languages)('in %s', (language) => {
  describe.each(templateKinds)('the template %s', (template) => {
    test.each([true, false])('fits its columns, with samples: %s', async (samples) => {
      const host = openHost({ locale: language });
      const { sheet } = await gives(host, 'addTemplate', { template, samples }, language);
      expect(misfits(host, sheet)).toEqual([]);
    });

    test('has headers over their numbers', async () => {
      const host = openHost({ locale: language });
      const placing = { template, samples: true };
      const { sheet } = await gives(host, 'addTemplate', placing, language);
      expect(misalignedHeaders(host, sheet)).toEqual([]);
    });
  });
});

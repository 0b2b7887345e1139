import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { eventually } from '../helpers/browser/eventually.ts';
import { laterPages } from '../helpers/later-pages.ts';
import { expect, follow, inEachBrowser, titlesIn } from './browsers.ts';

inEachBrowser((lectern) => {
  test.for(laterPages)(
    'the homepage of $whose, opened after their CV was followed, tells two papers and two acceptances',
    async ({ name, cv, home, ...told }) => {
      lectern().web.serve(({ href }) => {
        if (href === cv[1]) return { body: readFileSync(cv[0]), type: 'text/plain; charset=utf-8' };
        return href === home[1] ? { body: readFileSync(home[0]) } : undefined;
      });
      await follow(lectern(), cv[1], name);
      const page = await lectern().browser.open(home[1]);
      await eventually('both count, and both changes', async () => (await lectern().toolbar(page)).count === '4');

      const popup = await lectern().popup(page);
      await popup.click({ role: 'tab', name: /^New/ });
      await popup.untilText('2 new papers, 2 changes');
      await popup.untilText('Accepted at ICML 2026');
      await popup.untilText('Accepted at ICLR 2026');
      expect(await titlesIn(popup)).toHaveLength(4);
      const works = await lectern().stored<{ arxivId?: string }>('works');
      const numbers = works.map(({ arxivId }) => arxivId);
      expect(numbers).toEqual(expect.arrayContaining([told.icml, told.alt, told.toIcml, told.toIclr]));
      expect(new Set(numbers).size).toBe(works.length);
    },
  );
});

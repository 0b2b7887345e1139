import { test } from 'vitest';
import { expected, january } from '../demo/works.ts';
import { homepage, listing } from '../demo/world.ts';
import { readPapers, saveByKeyboard, untilMarked } from '../helpers/marks.ts';
import { expect, follow, inEachBrowser } from './browsers.ts';

inEachBrowser(
  (lectern) => {
    test('a private window shows the marks and leaves no trace', async () => {
      await follow(lectern(), homepage, expected.name);
      const before = await lectern().readStores();
      const page = await lectern().browser.openPrivate(listing);
      await untilMarked(page);
      const marked = (await readPapers(page)).filter(({ people }) => people.length > 0);
      expect(marked.map(({ id }) => id).toSorted()).toEqual([...expected.known, ...expected.arrivals].toSorted());
      await saveByKeyboard(page, january[0]!.id);
      // Its window is the one in front; the popup is to be that of an ordinary one.
      await page.close();
      const popup = await lectern().popup(await lectern().browser.open(homepage));
      await popup.click({ role: 'tab', name: /^Reading/ });
      await popup.untilText('No papers saved yet');
      const after = await lectern().readStores();
      for (const store of ['works', 'shelf', 'arrivals', 'sightings', 'visits'])
        expect(after[store], store).toEqual(before[store]);
    });
  },
  { private: true },
);

import { test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { eventually } from '../helpers/browser/eventually.ts';
import { type Drawn, tinyPdf } from '../pdf/tiny-pdf.ts';
import { expect, inEachBrowser } from './browsers.ts';

/** In pages of the extension; Firefox has it under this name too. */
declare const chrome: Browser;

/*
 * A CV as a PDF tab, on a host that is granted with the extension. Firefox shows no prompt for such a host; that it asks elsewhere is
 * seen in the unit tests, since no prompt can be answered headless.
 */

const address = 'https://ilse-vanbergen.github.io/cv.pdf';
const texts: Drawn[] = [
  ['F1', 20, 200, 740, 'Ilse Vanbergen'],
  ['F1', 10, 40, 715, 'Department of Linguistics, Norrhaven University'],
  ['F2', 13, 40, 690, 'PUBLICATIONS'],
  ['F1', 10, 40, 660, '[2]'],
  ['F2', 10, 60, 660, 'Grammars that Forget: Bounded Memory in Incremental Parsing'],
  ['F1', 10, 500, 660, '[Paper]'],
  ['F1', 10, 60, 646, 'Ilse Vanbergen, Ravi Thornquist, Anneke Drost'],
  ['F1', 10, 60, 632, 'ACL 2025'],
  ['F1', 10, 40, 606, '[1]'],
  ['F2', 10, 60, 606, 'What the Margin Knows: Annotator Hesitation as a Training Signal'],
  ['F1', 10, 500, 606, '[Paper]'],
  ['F1', 10, 60, 592, 'Mei-Lin Castellane, Ilse Vanbergen'],
  ['F1', 10, 60, 578, 'TACL 2024'],
];
const cv = tinyPdf([{ texts, links: [['https://arxiv.org/abs/2503.01234', 498, 656, 540, 670]] }]);

inEachBrowser((lectern) => {
  test('a CV in the browser’s PDF viewer is read when asked, and its person followed', async () => {
    lectern().web.serve((url) =>
      url.href === address ? { body: Buffer.from(cv), type: 'application/pdf' } : undefined,
    );
    const tab = await lectern().browser.open(address);
    const popup = await lectern().popup(tab);
    await popup.click({ role: 'button', name: 'Read this PDF' });
    await popup.click({ role: 'button', name: 'Follow Ilse Vanbergen' });
    await popup.waitFor({ role: 'button', name: 'Following Ilse Vanbergen' });
    const text = await popup.evaluate(() => document.body.textContent ?? '');
    expect(text).toContain('Grammars that Forget: Bounded Memory in Incremental Parsing');
    expect(text).toContain('2 publications');
    await popup.close();
    await tab.close();
  });

  test('a file that is no PDF is said to be none', async () => {
    let asked = 0;
    lectern().web.serve((url) => {
      if (url.href !== address) return undefined;
      return asked++ === 0 ? { body: Buffer.from(cv), type: 'application/pdf' } : { body: 'gone', type: 'text/plain' };
    });
    const tab = await lectern().browser.open(address);
    const popup = await lectern().popup(tab);
    await popup.click({ role: 'button', name: 'Read this PDF' });
    const said = await popup.until('the failure is said', () =>
      document.body.textContent?.includes('The address answered with something that is no PDF.'),
    );
    expect(said).toBe(true);
    await popup.untilText('Save it from your browser, and read the saved file.');
    await popup.click({ role: 'button', name: 'Read a saved file instead' });
    await eventually('the options page is open where files are read', () =>
      lectern().inExtension(() => {
        const opened = chrome.extension
          .getViews({ type: 'tab' })
          .find(({ location }) => /options\.html#file$/.test(location.href));
        opened?.close();
        return opened !== undefined;
      }),
    );
    await tab.close();
  });
});

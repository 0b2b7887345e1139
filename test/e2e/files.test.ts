import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { demoWorld, homepage } from '../demo/world.ts';
import { openFile } from '../helpers/options-page.ts';
import { type Drawn, tinyPdf } from '../pdf/tiny-pdf.ts';
import { expect, inEachBrowser, titlesIn } from './browsers.ts';

const entries = [
  ['Grammars that Forget', 'Ilse Vanbergen, Ravi Thornquist', 'ACL', 2025],
  ['What the Margin Knows', 'Mei-Lin Castellane, Ilse Vanbergen', 'TACL', 2024],
  ['Nine Slots Are Enough', 'Ilse Vanbergen', 'EMNLP', 2023],
] as const;
const titles = entries.map(([title]) => title);
const texts: Drawn[] = [
  ['F1', 20, 200, 740, 'Ilse Vanbergen'],
  ['F1', 10, 40, 715, 'Department of Linguistics, Norrhaven University'],
  ['F2', 13, 40, 690, 'PUBLICATIONS'],
  ...entries.flatMap(([title, authors, venue, year], i): Drawn[] => [
    ['F2', 10, 60, 660 - i * 54, title],
    ['F1', 10, 60, 646 - i * 54, authors],
    ['F1', 10, 60, 632 - i * 54, `${venue} ${year}`],
  ]),
];
const cv = tinyPdf([{ texts }]);
const list = entries.map(([title, authors, venue, year]) => `${authors}. ${title}. ${venue} ${year}.`);
const files = {
  'cv.pdf': cv,
  'cv.txt': `ILSE VANBERGEN\nNorrhaven University\n\nPUBLICATIONS\n\n${list.map((line, i) => `[${i + 1}] ${line}`).join('\n\n')}\n`,
  'cv.md': `# Ilse Vanbergen\n\n## Publications\n\n${list.map((line) => `- ${line}`).join('\n')}\n`,
  'saved.html': `<!doctype html><title>Ilse Vanbergen</title><script>fetch('https://tracker.example/')</script>
    <img src="https://tracker.example/pixel.png"><h1>Ilse Vanbergen</h1><h2>Publications</h2>
    <ul>${list.map((line) => `<li>${line} <a href="paper.pdf">pdf</a></li>`).join('')}</ul>`,
  'papers.bib': entries
    .map(
      ([title, authors, venue, year], i) =>
        `@inproceedings{p${i}, title={${title}}, author={${authors.replaceAll(', ', ' and ')}}, booktitle={${venue}}, year=${year}}`,
    )
    .join('\n'),
  'papers.ris': entries
    .map(
      ([title, authors, venue, year]) =>
        `TY  - CONF\nTI  - ${title}\n${authors.replace(/(^|, )/g, '\nAU  - ').trim()}\nT2  - ${venue}\nPY  - ${year}\nER  - \n`,
    )
    .join(''),
};

inEachBrowser((lectern) => {
  const put = (name: string, content: string | Uint8Array): string => {
    const path = join(lectern().browser.downloads, name);
    writeFileSync(path, content);
    return path;
  };

  test.each(Object.entries(files))('%s gives the person and the papers', async (name, content) => {
    const options = await lectern().options();
    await openFile(options, put(name, content));
    await options.waitFor({ role: 'button', name: 'Follow Ilse Vanbergen' });
    await options.untilText('3 publications');
    expect(await titlesIn(options)).toEqual(titles);
    expect(await options.text()).toContain(`Read from ${name}`);
    expect(lectern().web.requests.filter(({ url }) => url.includes('tracker.example'))).toEqual([]);
  });

  test('its person is followed and a paper saved from there, each taken back with one click', async () => {
    const options = await lectern().options();
    await openFile(options, put('cv.pdf', cv));
    await options.click({ role: 'button', name: 'Follow Ilse Vanbergen' });
    await options.waitFor({ role: 'button', name: 'Following Ilse Vanbergen' });
    await options.click({ role: 'button', name: 'Save: Nine Slots Are Enough' });
    await options.waitFor({ role: 'button', name: 'Saved: Nine Slots Are Enough' });
    await options.click({ role: 'button', name: 'Undo' });
    await options.waitFor({ role: 'button', name: 'Save: Nine Slots Are Enough' });

    // Her homepage is known by her papers, and becomes her page.
    lectern().web.serve(demoWorld());
    const page = await lectern().browser.open(homepage);
    const popup = await lectern().popup(page);
    await popup.waitFor({ role: 'button', name: 'Following Ilse Vanbergen' });
  });

  test('a file dropped anywhere on the page is read', async () => {
    const options = await lectern().options();
    await options.waitFor({ role: 'button', name: 'Open a file' });
    await options.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'cv.md'));
      const about = document.querySelector('#about')!;
      for (const type of ['dragover', 'drop'])
        about.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }, files['cv.md']);
    await options.waitFor({ role: 'button', name: 'Follow Ilse Vanbergen' });
  });

  test('of a PDF of 500 pages the beginning is read, and that is said', async () => {
    const options = await lectern().options();
    const filler: Drawn[] = [['F1', 10, 40, 700, 'Minutes of the committee, of which nothing is to be told.']];
    const book = tinyPdf([{ texts }, ...Array.from({ length: 499 }, () => ({ texts: filler }))]);
    await openFile(options, put('book.pdf', book));
    await options.waitFor({ role: 'button', name: 'Follow Ilse Vanbergen' }, 60_000);
    await options.untilText('more than 60 pages');
  });

  describe('what is no CV is told so', () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    const large = new Uint8Array(50_000_000);
    large.set(new TextEncoder().encode('%PDF-1.7\n'));
    test.each<[name: string, content: string | Uint8Array, says: string]>([
      ['broken.pdf', '%PDF-1.4\nnothing', 'The PDF is damaged'],
      ['locked.pdf', tinyPdf([{ texts }], true), 'protected by a password'],
      ['scan.pdf', tinyPdf([{ texts: [] }]), 'pictures of pages and no text'],
      ['large.pdf', large, 'PDFs up to 40 MB'],
      ['large.txt', 'a line of a log\n'.repeat(3_200_000), 'larger than any CV'],
      ['photo.png', png, 'none of the kinds that Lectern reads'],
      ['cv.docx', 'PK\u0003\u0004', 'Save it as PDF'],
      ['empty.txt', '', 'The file is empty'],
      ['lectern-2026-11-18.json', '{"format":"lectern","version":1}', 'Import it below'],
      ['recipe.txt', 'Plum cake\n\nTake four plums.\n', 'found no publications'],
    ])('%s', async (name, content, says) => {
      const options = await lectern().options();
      await openFile(options, put(name, content));
      await options.waitFor({ role: 'heading', name: `${name} was not read` }, 30_000);
      await options.untilText(says);
      await options.click({ role: 'button', name: 'Put away' });
      expect(await options.has({ role: 'heading', name: `${name} was not read` })).toBe(false);
    });
  });
});

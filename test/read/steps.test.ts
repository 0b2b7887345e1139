import { describe, expect, test } from 'vitest';
import { finish, never } from '../../lib/parse/steps.ts';
import { lookOver } from '../../lib/read/look.ts';
import { readGeneral, readInSteps } from '../../lib/read/read.ts';
import { parsePage } from '../../scripts/dom.ts';
import { stepsOf } from '../helpers/regexp-steps.ts';

const url = new URL('https://example.org/~lind/');
const entry = (i: number) =>
  `<li><b>A study of small models number ${i}</b><br>Ada Lind, Bo Ek<br><i>Journal of Things</i>, 2024 <a href="https://doi.org/10.1000/x${i}">DOI</a></li>`;
const list = (count: number) =>
  `<title>Ada Lind</title><h1>Ada Lind</h1><h2>Publications</h2><ul>${Array.from({ length: count }, (_, i) => entry(i)).join('')}</ul>`;
const open = (html: string): Document => parsePage(html, url.href);

/** The most steps between two places where reading can be put down. */
function longestStep(doc: Document): number {
  let longest = 0;
  const steps = readInSteps({ url, doc }, () => true);
  for (let done = false; !done; ) {
    const own = stepsOf(() => {
      done = steps.next().done === true;
    });
    longest = Math.max(longest, own);
  }
  return longest;
}

describe('a step', () => {
  test('is no longer on a long page than on a short one', () => {
    longestStep(open(list(5)));
    const short = longestStep(open(list(50)));
    expect(longestStep(open(list(800)))).toBeLessThan(1.5 * short + 2_000);
  }, 60_000);

  test('is bounded where one block holds everything', () => {
    const rows = (count: number) =>
      `<title>Ada Lind</title><h2>Publications</h2><div>${Array.from({ length: count }, (_, i) => `Ada Lind, Bo Ek. A study of small models ${i}. Journal of Things, 2024.<br>`).join('')}</div>`;
    const short = longestStep(open(rows(100)));
    expect(longestStep(open(rows(1_500)))).toBeLessThan(1.5 * short + 2_000);
  }, 60_000);
});

describe('a big page', () => {
  const filler = (count: number) =>
    Array.from({ length: count }, (_, i) => `<p>Roses <i>bloom</i> in <b>June</b>, part ${i}.</p>`).join('');

  test('that is no list is put aside after a look at a few of its blocks, however big it is', () => {
    for (const blocks of [3_000, 6_000]) {
      const doc = open(`<title>Roses</title><h1>Roses</h1>${filler(blocks)}`);
      expect([...readInSteps({ url, doc }, () => true)].length).toBeLessThan(4_200);
      expect(readGeneral({ url, doc })).toMatchObject({ kind: 'other', works: [], title: 'Roses' });
    }
  }, 60_000);

  test('is looked at before it is copied, one of ordinary size is not', () => {
    expect(finish(lookOver(open(list(50)), never))).toBeUndefined();
    const look = finish(lookOver(open(list(2_000)), never));
    expect(look).toMatchObject({ title: 'Ada Lind', first: ['Ada Lind'] });
    expect(look!.headings).toContain('Publications');
    expect(look!.samples.length).toBeGreaterThan(20);
    expect(JSON.stringify(look).length).toBeLessThan(200_000);
  });

  test('is read when it names a person, has a heading of publications or one person in its bylines', () => {
    const works = `<ul>${Array.from({ length: 40 }, (_, i) => entry(i)).join('')}</ul>`;
    const many = `<ul>${Array.from({ length: 2_200 }, (_, i) => entry(i)).join('')}</ul>`;
    for (const html of [
      `<title>Ada Lind</title>${filler(3_000)}${works}`,
      `<title>Home</title><h1>Ada Lind</h1>${filler(3_000)}${works}`,
      `<title>Home</title><h2>Publications</h2>${works}${filler(3_000)}`,
      `<title>Home</title>${many}`,
    ]) {
      const { works: found } = readGeneral({ url, doc: open(html) });
      expect(found.length).toBeGreaterThanOrEqual(40);
    }
  }, 60_000);
});

// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { finish, never } from '../../lib/parse/steps.ts';
import type { PageCopy } from '../../lib/read/copy.ts';
import { readCopy, readGeneral } from '../../lib/read/read.ts';
import { copyInSlices, inSlices, type Pace } from '../../lib/read/slices.ts';

const url = new URL('https://example.org/~lind/');
const entry = (i: number) =>
  `<li><b>A study of small models number ${i}</b><br>Ada Lind, Bo Ek<br><i>Journal of Things</i>, 2024 <a href="https://doi.org/10.1000/x${i}">DOI</a></li>`;
const list = (count: number, head = '<h2>Publications</h2>') =>
  `<title>Ada Lind</title><h1>Ada Lind</h1>${head}<ul>${Array.from({ length: count }, (_, i) => entry(i)).join('')}</ul>`;
const open = (html: string): Document => {
  document.documentElement.innerHTML = html;
  return document;
};
/** As it is read where it was sent to. */
const read = (copy: PageCopy) => finish(readCopy(JSON.parse(JSON.stringify(copy)), never));

/** A clock that moves when it is looked at, so that every third look ends a slice. */
function pace(between: () => void = () => {}): Pace & { slices: number } {
  let now = 0;
  const own = {
    slices: 0,
    sliceMs: 3,
    now: () => now++,
    later(slice: () => void) {
      own.slices++;
      between();
      // The page's observers are told before its next task.
      setTimeout(slice, 0);
    },
  };
  return own;
}

describe('copying and reading slice by slice', () => {
  test('answers what reading at once answers', async () => {
    for (const html of [list(25), list(3), '<p>Nothing here', '<title>Roses</title><p>Prune them in March.']) {
      const doc = open(html);
      const copy = await copyInSlices(url, doc, pace());
      expect(read(copy)).toEqual(readGeneral({ url, doc }));
      expect(await inSlices((due) => readCopy(copy, due), pace())).toEqual(readGeneral({ url, doc }));
    }
    const [copying, reading] = [pace(), pace()];
    const copy = await copyInSlices(url, open(list(25)), copying);
    expect(copying.slices).toBeGreaterThan(3);
    await inSlices((due) => readCopy(copy, due), reading);
    expect(reading.slices).toBeGreaterThan(50);
  });

  test('starts again when the page changes while it is copied', async () => {
    let changes = 0;
    const doc = open(list(20));
    const slices = pace(() => {
      if (changes++ === 0) doc.querySelector('ul')!.insertAdjacentHTML('beforeend', entry(20));
    });
    const page = read(await copyInSlices(url, doc, slices));
    expect(page.works).toHaveLength(21);
    expect(page.problems).toEqual([]);
  });

  test('the copy does not change with the page', async () => {
    const doc = open(list(20));
    const copy = await copyInSlices(url, doc, pace());
    doc.body.replaceChildren();
    expect(read(copy).works).toHaveLength(20);
  });

  test('goes on when the page changes all the time, and says so', async () => {
    const doc = open(list(20));
    const page = read(
      await copyInSlices(
        url,
        doc,
        pace(() => doc.body.append('.')),
      ),
    );
    expect(page.works).toHaveLength(20);
    expect(page.problems).toEqual([{ reason: 'the page kept changing while it was read' }]);
  });

  test('what throws while it is copied is heard of', async () => {
    const broken = {
      get contentType() {
        throw new Error('gone');
      },
      defaultView: window,
    } as never;
    await expect(copyInSlices(url, broken, pace())).rejects.toThrow();
  });
});

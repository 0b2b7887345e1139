// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readDocument, readDocumentInSteps } from '../../lib/read/document.ts';
import { type Pace, readInSlices } from '../../lib/read/slices.ts';

const url = new URL('https://example.org/~lind/');
const entry = (i: number) =>
  `<li><b>A study of small models number ${i}</b><br>Ada Lind, Bo Ek<br><i>Journal of Things</i>, 2024 <a href="https://doi.org/10.1000/x${i}">DOI</a></li>`;
const list = (count: number, head = '<h2>Publications</h2>') =>
  `<title>Ada Lind</title><h1>Ada Lind</h1>${head}<ul>${Array.from({ length: count }, (_, i) => entry(i)).join('')}</ul>`;
const open = (html: string): Document => {
  document.documentElement.innerHTML = html;
  return document;
};

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

describe('reading slice by slice', () => {
  test('answers what reading at once answers', async () => {
    for (const html of [list(25), list(3), '<p>Nothing here', '<title>Roses</title><p>Prune them in March.']) {
      const doc = open(html);
      const slices = pace();
      expect(await readInSlices(url, doc, slices)).toEqual(readDocument(url, doc));
    }
    const slices = pace();
    await readInSlices(url, open(list(25)), slices);
    expect(slices.slices).toBeGreaterThan(50);
  });

  test('starts again when the page changes while it is looked at', async () => {
    let changes = 0;
    const doc = open(list(20));
    const slices = pace(() => {
      if (changes++ === 0) doc.querySelector('ul')!.insertAdjacentHTML('beforeend', entry(20));
    });
    const page = await readInSlices(url, doc, slices);
    expect(page.works).toHaveLength(21);
    expect(page.problems).toEqual([]);
  });

  test('reads its own copy when the page changes later', async () => {
    const doc = open(list(20));
    let looked = 0;
    for (const held of readDocumentInSteps(url, doc, () => true)) if (held === 'page') looked++;
    let slice = 0;
    const slices: Pace = {
      sliceMs: 0,
      now: () => 0,
      later(next) {
        if (++slice === looked + 3) doc.body.replaceChildren();
        setTimeout(next, 0);
      },
    };
    expect((await readInSlices(url, doc, slices)).works).toHaveLength(20);
  });

  test('goes on when the page changes all the time, and says so', async () => {
    const doc = open(list(20));
    const slices = pace(() => doc.body.append('.'));
    const page = await readInSlices(url, doc, slices);
    expect(page.works).toHaveLength(20);
    expect(page.problems).toEqual([{ reason: 'the page kept changing while it was read' }]);
  });

  test('what throws while it is read is heard of', async () => {
    const broken = {
      get contentType() {
        throw new Error('gone');
      },
      defaultView: window,
    } as never;
    await expect(readInSlices(url, broken, pace())).rejects.toThrow();
  });
});

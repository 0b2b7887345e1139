import type { PageTexts } from '../model/page-texts.ts';

const LONGEST = 1_000;
const MOST = 1_000;

const textOf = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
const textsOf = (nodes: Iterable<Node>): string[] => Array.from(nodes, textOf).slice(0, MOST);

/** A child of that name. It has few children, and ten thousand elements below them, which a selector looks through. */
function childOf(parent: Element | null, name: string): Element | null {
  for (let child = parent?.firstElementChild; child; child = child.nextElementSibling)
    if (child.localName === name) return child;
  return null;
}

/**
 * What a page of many papers says of itself, as it says it.
 *
 * @param found how many entries it has
 */
export function collectTexts(doc: Document, found: number): PageTexts {
  const headings: Element[] = [];
  const sections: Element[] = [];
  // One walk over the page, which may have 40,000 elements.
  for (const heading of doc.getElementsByTagName('h3')) {
    const within = heading.parentElement?.id;
    if (within === 'articles') sections.push(heading);
    else if (within === 'dlpage') headings.push(heading);
  }
  const paging = doc.querySelector('.paging');
  return {
    title: textOf(doc.querySelector('#dlpage > h1, h1.title')),
    subtitle: textOf(childOf(doc.getElementById('dlpage'), 'h2')),
    headings: textsOf(headings),
    sections: textsOf(sections),
    ...(paging
      ? {
          paging: {
            text: textOf(paging),
            plain: textsOf(paging.querySelectorAll('span')),
            links: paging.querySelector('a') !== null,
          },
        }
      : {}),
    notes: found > 0 ? [] : textsOf(doc.querySelectorAll('#dlpage p, main p')),
  };
}

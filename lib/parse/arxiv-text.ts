/** What MathJax 2 puts beside a formula it has drawn; the formula's source stands in the script after it. */
const DRAWN = /(?:^|\s)MathJax/;
const FORMULA = /^math\/tex/;
const LINK_WORDS = /^this (?:https?|ftp) URL$/;

/**
 * Text of a node of arXiv's, as it was submitted: formulas as TeX also after MathJax has drawn them, addresses where the page
 * writes "this https URL", without the bold word in front ("Title:"). Spaces and line ends are folded to one space.
 *
 * @returns `undefined` when there is none. Never throws.
 */
export function sourceText(node: Node | null | undefined): string | undefined {
  if (!node) return undefined;
  return (plainText(node) ?? collected(node)).replace(/\s+/g, ' ').trim() || undefined;
}

/** The same for a label that nobody compares: formulas as they stand, whatever else of ours stands in the node. Cheap. */
export function labelText(node: Element | undefined): string {
  const text = squeeze(node?.textContent);
  const word = squeeze(node?.querySelector('.descriptor')?.textContent);
  return text.startsWith(word) ? text.slice(word.length).trim() : text;
}

const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Text of a node that holds nothing but text, perhaps after one bold word: most do, and there are thousands of them. */
function plainText(node: Node): string | undefined {
  const word = (node as Partial<Element>).firstElementChild;
  if (!word) return node.textContent ?? '';
  if (word.className !== 'descriptor' || word.nextElementSibling || word !== node.firstChild) return undefined;
  return (node.textContent ?? '').slice((word.textContent ?? '').length);
}

function collected(node: Node): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts.join('');
}

function collect(node: Node, parts: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) parts.push(child.nodeValue ?? '');
    else if (child.nodeType === 1) collectElement(child as Element, parts);
  }
}

/**
 * arXiv links a host without "http://" too, and even file and mail names ("uses tikz.sty"); on its listings a bare host is
 * five times as often one of those as an address that was written out.
 */
const submitted = (address: string) => /^http:\/\/(?!www\.)([^/]+)$/.exec(address)?.[1] ?? address;

function collectElement(element: Element, parts: string[]): void {
  switch (element.localName) {
    case 'script': {
      const type = element.getAttribute('type') ?? '';
      const sign = /mode=display/.test(type) ? '$$' : '$';
      if (FORMULA.test(type)) parts.push(sign, element.textContent ?? '', sign);
      return;
    }
    case 'style':
    case 'noscript':
      return;
    case 'br':
      parts.push(' ');
      return;
    case 'a': {
      const words = element.textContent?.trim() ?? '';
      const address = element.getAttribute('href') ?? '';
      const doi = element.getAttribute('data-doi');
      if (doi && /doi:? ?$/i.test(parts.at(-1) ?? '')) {
        parts.push(doi);
        return;
      }
      if (LINK_WORDS.test(words) && /^(?:https?|ftp):/i.test(address)) {
        parts.push(submitted(address));
        return;
      }
    }
  }
  const classes = element.getAttribute('class') ?? '';
  if (classes === 'descriptor' || DRAWN.test(classes)) return;
  collect(element, parts);
}

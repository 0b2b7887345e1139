import type { Due, Steps } from '../parse/steps.ts';
import { squeeze, tellDom } from './from-dom.ts';
import { isBig } from './look.ts';
import { Recorder, type Tape } from './tape.ts';

/** All that the general reader needs of a document, as plain data: what a tab sends to where it is read. */
export type PageCopy =
  | {
      url: string;
      title: string;
      meta: string[];
      tapes: Tape[];
      /** The page changed while it was copied. */
      torn?: true;
    }
  /** A document that a browser made of a text file. */
  | { url: string; text: string; torn?: true };

/** Copies a document without touching it. */
export function* copyOf(doc: Document, url: URL, due: Due): Steps<PageCopy> {
  const text = textOfTextPage(doc);
  if (text !== undefined) return { url: url.href, text };
  const recorder = new Recorder();
  yield* tellDom(doc, url, recorder, due);
  if (due()) yield;
  const meta = yield* metaOf(doc, due);
  return { url: url.href, title: squeeze(doc.title ?? ''), meta, tapes: recorder.tapes };
}

/** Text of a document that shows a text file: browsers put it into one `<pre>`. */
function textOfTextPage(doc: Document): string | undefined {
  if (!/^text\/(?!html|xml)/.test(doc.contentType ?? '')) return undefined;
  return doc.querySelector('pre')?.textContent ?? doc.body?.textContent ?? '';
}

const META = /^(?:author|og:site_name|og:title)$/;

/** What the page says of its author outside its text. */
function* metaOf(doc: Document, due: Due): Steps<string[]> {
  const said = new Map<string, string>();
  const add = (name: string, text: string | null | undefined) => {
    if (text?.trim() && !said.has(name)) said.set(name, text.replace(/\s+/g, ' ').trim().slice(0, 120));
  };
  for (const meta of Array.from(doc.getElementsByTagName('meta'))) {
    const name = meta.getAttribute('name') === 'author' ? 'author' : (meta.getAttribute('property') ?? '');
    if (META.test(name)) add(name, meta.getAttribute('content'));
  }
  if (due()) yield;
  const named = isBig(doc) ? undefined : doc.querySelector('[itemprop="name"]');
  add('name', named?.getAttribute('content') ?? named?.textContent);
  return ['author', 'og:site_name', 'og:title', 'name'].flatMap((name) => said.get(name) ?? []);
}

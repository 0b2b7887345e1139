import type { LoadedPage } from '../../lib/browser/other-page.ts';
import type { Page } from '../../lib/model/page.ts';
import { decodeText } from '../../lib/parse/decode-text.ts';
import { loadReader } from './load-reader.ts';

/** Reads a page that was loaded. Its scripts are not run and nothing it names is loaded. */
export async function readLoaded({ url, type, bytes }: LoadedPage): Promise<Page> {
  const { inSlices, readInSteps } = await loadReader();
  const text = textOf(bytes, /charset=["']?([\w-]+)/i.exec(type)?.[1]);
  const address = new URL(url);
  const source = /html/i.test(type)
    ? { url: address, doc: new DOMParser().parseFromString(text, 'text/html') }
    : { url: address, text };
  return inSlices((due) => readInSteps(source, due));
}

function textOf(bytes: Uint8Array, charset: string | undefined): string {
  try {
    if (charset) return new TextDecoder(charset).decode(bytes);
  } catch {
    // An encoding that nobody knows says nothing.
  }
  return decodeText(bytes);
}

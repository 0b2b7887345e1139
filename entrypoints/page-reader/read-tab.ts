import type { Runtime } from 'webextension-polyfill';
import { aboutOf } from '../../lib/content/about.ts';
import type { FromTab, ToTab, Wanted } from '../../lib/messages/page-reader.ts';
import type { Page } from '../../lib/model/page.ts';
import type { PageCopy } from '../../lib/read/copy.ts';
import type { Tape } from '../../lib/read/tape.ts';
import { loadReader } from '../shared/load-reader.ts';

/** So many works are sent to a tab at once: taking them in holds it up too. */
const PORTION = 100;

/**
 * Reads the page of the tab at the other end of a port (lib/content/ask-reader.ts).
 *
 * @returns when it was answered, or the tab has gone
 */
export function readTab(port: Runtime.Port): Promise<void> {
  return new Promise((done) => {
    const parts: unknown[] = [];
    let head: Extract<FromTab, { copy: unknown }> | undefined;
    const answer = (reading: Promise<readonly ToTab[]>) =>
      reading
        .then((messages) => {
          for (const message of messages) port.postMessage(message);
        })
        // The tab is told by the end of the port that there is no answer.
        .catch(() => port.disconnect())
        .finally(done);
    port.onDisconnect.addListener(() => done());
    port.onMessage.addListener((message: unknown) => {
      const sent = message as FromTab;
      if ('reading' in sent) return void answer(again(sent));
      if ('look' in sent) return void answer(look(sent));
      if ('copy' in sent) head = sent;
      else parts.push(sent.part);
      if (head && parts.length >= head.parts) void answer(read(head.copy, parts.splice(0), head.want));
    });
  });
}

/** What was read last, by the names given to the tabs: the popup mostly asks for what was read a moment ago. */
const readings = new Map<string, Page>();
const KEPT = 4;

async function again({ reading, want }: Extract<FromTab, { reading: string }>): Promise<ToTab[]> {
  const page = readings.get(reading);
  return page ? answersOf(page, want, reading) : [{ goOn: true }];
}

async function look({ look, url, want }: Extract<FromTab, { look: unknown }>): Promise<ToTab[]> {
  const { inSlices, putAside } = await loadReader();
  const page = await inSlices((due) => putAside(look, new URL(url), due));
  return page ? answersOf(page, want) : [{ goOn: true }];
}

async function read(head: PageCopy, parts: readonly unknown[], want: Wanted): Promise<ToTab[]> {
  const { inSlices, readCopy } = await loadReader();
  const copy: PageCopy = 'text' in head ? { ...head, text: parts.join('') } : { ...head, tapes: parts as Tape[] };
  const page = await inSlices((due) => readCopy(copy, due));
  const reading = crypto.randomUUID();
  readings.set(reading, page);
  for (const [oldest] of readings) if (readings.size > KEPT) readings.delete(oldest);
  return answersOf(page, want, reading);
}

function answersOf(page: Page, want: Wanted, reading?: string): ToTab[] {
  const named = reading === undefined ? {} : { reading };
  if (want === 'about') return [{ about: aboutOf(page), ...named }];
  const answers: ToTab[] = [];
  for (let at = 0; at < page.works.length; at += PORTION) answers.push({ works: page.works.slice(at, at + PORTION) });
  return [...answers, { page: { ...page, works: [] }, ...named }];
}

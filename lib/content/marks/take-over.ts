import { readEntry } from '../../parse/arxiv-entry.ts';
import { type Extension, extension } from './ask.ts';
import { EntryDrawing } from './entry-drawing.ts';
import type { FirstCoat } from './first-coat.ts';
import { type Pace, pageTime } from './pace.ts';
import { PageMarks } from './page-marks.ts';
import type { Slot } from './start.ts';
import { Whys } from './whys.ts';

/** Take over from the first coat of this page, if it is there and was told what the page is. */
export function takeOver(
  doc: Document,
  url: URL,
  world: { extension: Extension; pace: Pace } = { extension, pace: pageTime },
): void {
  const slot = globalThis as Slot;
  const first = slot.lecternMarks as Partial<FirstCoat> | undefined;
  if (!first?.alive?.()) return;
  const state = first.handOver?.();
  if (!state) return;
  const { drawings, hosts, ...rest } = state;
  const whys = new Whys(doc, world);
  const marks: PageMarks = new PageMarks(doc, url, world, {
    ...rest,
    hosts,
    drawn: [...drawings.keys()],
    draw: (entry, onPress) => new EntryDrawing(hosts, entry, { whys, onPress }, drawings.get(entry)),
    read: (entry) => readEntry(entry, []),
  });
  slot.lecternMarks = marks;
  marks.start();
}

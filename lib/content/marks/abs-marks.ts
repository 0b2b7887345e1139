import { findAbs, readAbs } from '../../parse/arxiv-abs.ts';
import { AbsDrawing } from './abs-drawing.ts';
import { type Extension, extension } from './ask.ts';
import { Hosts } from './host.ts';
import { type Pace, pageTime } from './pace.ts';
import { PageMarks } from './page-marks.ts';

/** The marks of an abs page; `undefined` when it has no paper that can be found. */
export function absMarks(
  doc: Document,
  url: URL,
  world: { extension: Extension; pace: Pace } = { extension, pace: pageTime },
): PageMarks | undefined {
  const entries = findAbs(url, doc);
  if (entries.length === 0) return undefined;
  const hosts = new Hosts(doc);
  return new PageMarks(doc, url, world, {
    entries,
    hosts,
    times: {},
    draw: (entry, onPress) => new AbsDrawing(hosts, entry, onPress),
    read: () => readAbs(url, doc, []),
  });
}

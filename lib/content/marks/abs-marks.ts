import { absDetails, findAbs, readAbs } from '../../parse/arxiv-abs.ts';
import { findHtml, htmlDetails, readHtml } from '../../parse/arxiv-html.ts';
import { arxivPageKind } from '../../parse/arxiv-url.ts';
import { AbsDrawing } from './abs-drawing.ts';
import { type Extension, extension } from './ask.ts';
import { Hosts } from './host.ts';
import { Near } from './near.ts';
import { type Pace, pageTime } from './pace.ts';
import { PageMarks } from './page-marks.ts';
import { Whys } from './whys.ts';

/** The marks of an abs page, or of a paper in HTML; `undefined` when it has no paper that can be found. */
export function absMarks(
  doc: Document,
  url: URL,
  world: { extension: Extension; pace: Pace } = { extension, pace: pageTime },
): PageMarks | undefined {
  const isHtml = arxivPageKind(url) === 'html';
  const entries = isHtml ? findHtml(url, doc) : findAbs(url, doc);
  if (entries.length === 0) return undefined;
  const hosts = new Hosts(doc);
  const whys = new Whys(doc, world);
  return new PageMarks(doc, url, world, {
    entries,
    near: new Near(entries),
    hosts,
    times: {},
    draw: (entry, onPress) => new AbsDrawing(hosts, entry, { whys, onPress, extension: world.extension }),
    read: () => (isHtml ? readHtml(url, doc) : readAbs(url, doc, [])),
    details: () => (isHtml ? htmlDetails(url, doc) : absDetails(url, doc)),
  });
}

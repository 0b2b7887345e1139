import type { Cited, WriteOptions } from './cited.ts';
import { citationKeys } from './keys.ts';
import { inline } from './markdown.ts';
import { addressOf, citedKind, yearOf } from './published.ts';

/** One note of a folder. */
export interface NoteFile {
  /** `papers/Sparse ladders for slow learners.md` */
  path: string;
  text: string;
}

/**
 * A note for every work, as Obsidian and tools like it want them: properties in front, authors and tags as links, the user's note as it is.
 * A new one for each folder, so that no two notes have one name.
 */
export function noteWriter({ abstracts, own }: WriteOptions = {}): (cited: Cited) => NoteFile {
  const keyOf = citationKeys();
  const names = new Set<string>();
  return ({ work, shelf }) => {
    const kind = citedKind(work);
    const mine = own ? shelf : undefined;
    const properties: [string, unknown][] = [
      ['title', work.title],
      ['citekey', keyOf(work)],
      ['authors', work.authors.slice(0, 100).map(({ name }) => `[[${linkName(name)}]]`)],
      ['year', yearOf(work)],
      ['venue', work.venueShort ?? work.venue],
      ['doi', work.doi],
      ['arxiv', work.arxivId],
      ['url', addressOf(work, kind)],
      ['status', mine?.state],
      ['priority', mine?.priority],
      ['rating', mine?.rating],
      ['saved', mine?.savedAt.slice(0, 10)],
      ['finished', mine?.finishedAt?.slice(0, 10)],
      ['tags', mine?.tags?.map(tagName)],
    ];
    const body = [
      `# ${inline(work.title)}`,
      ...(abstracts && work.abstract ? [`## Abstract\n\n${inline(work.abstract)}`] : []),
      ...(mine?.note ? [`## Notes\n\n${mine.note}`] : []),
    ];
    const front = properties.filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length));
    return {
      path: `papers/${uniqueName(work.title, names)}.md`,
      text: `---\n${front.map(([key, value]) => `${key}: ${yaml(value)}\n`).join('')}---\n\n${body.join('\n\n')}\n`,
    };
  };
}

/** JSON is YAML; lists one below the other read better. */
const yaml = (value: unknown): string =>
  Array.isArray(value) ? `\n${value.map((one) => `  - ${JSON.stringify(one)}`).join('\n')}` : JSON.stringify(value);

/** A tag has no spaces and is no number. */
function tagName(tag: string): string {
  const name = tag
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}_/-]/gu, '');
  return /^\d+$/.test(name) || name === '' ? `tag-${name}` : name;
}

const linkName = (name: string): string => name.replace(/[[\]|#^]/g, '');

/** A title as the name of a file on every system, unlike those before it, also where case does not count. */
function uniqueName(title: string, taken: Set<string>): string {
  const plain = title
    .replace(/[\\/:*?"<>|#^[\]$%{}\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
    .replace(/^\.+|[. ]+$/g, '')
    .trim();
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(plain);
  const name = reserved || plain === '' ? `paper ${plain}`.trim() : plain;
  let unique = name;
  for (let n = 2; taken.has(caseless(unique)); n++) unique = `${name} ${n}`;
  taken.add(caseless(unique));
  return unique;
}

const caseless = (name: string): string => name.normalize('NFC').toLowerCase();

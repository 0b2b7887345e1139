import { plural, t } from '../lib/browser/i18n.ts';
import type { PersonMatch, Sureness } from '../lib/model/arrival.ts';
import type { Author } from '../lib/model/work.ts';

/** Letters that fit on one line of the popup beside the bookmark, and what "and 14 more" takes of them. */
const ROOM = 54;
const REST = 16;

/**
 * A name as lists print it: "Mei-Lin Castellane" -> "M.-L. Castellane", "Ludwig van der Berg" -> "L. van der Berg".
 * A name of one word, or in a script without initials, stays.
 */
export function shortName(name: string): string {
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || !/^\p{Script=Latin}/u.test(name)) return name;
  const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i.test(words.at(-1)!) && words.length > 2 ? ` ${words.pop()}` : '';
  let family = words.length - 1;
  while (family > 1 && /^\p{Ll}/u.test(words[family - 1]!)) family--;
  const initials = words.slice(0, family).map((word) =>
    word
      .split('-')
      .filter(Boolean)
      .map((part) => `${[...part][0]!.toLocaleUpperCase()}.`)
      .join('-'),
  );
  return `${initials.join(' ')} ${words.slice(family).join(' ')}${suffix}`;
}

/** A name of a byline, and how sure the line under it says Lectern is. */
export type BylinePiece = { text: string; how?: Sureness };

/**
 * Who of a byline is shown on one line: the first names as far as they fit, then the followed ones, never cut away,
 * and how many are left out. Looks at no more names than it needs: a paper may have thousands.
 */
export function cutByline(
  authors: readonly Author[],
  people: readonly PersonMatch[] = [],
): { pieces: BylinePiece[]; left: number } {
  const followed = new Map(people.flatMap((p) => (p.author === undefined ? [] : [[p.author, p.how] as const])));
  const text = (i: number) => (followed.has(i) ? authors[i]!.name : shortName(authors[i]!.name));
  const how = (i: number): { how?: Sureness } => {
    const sureness = followed.get(i) ?? (authors[i]!.owner ? 'sure' : undefined);
    return sureness ? { how: sureness } : {};
  };
  const must = [...followed.keys()].filter((i) => i < authors.length).sort((a, b) => a - b);
  const owner = authors.slice(0, 500).findIndex((a) => a.owner);
  if (owner >= 0 && !followed.has(owner)) must.push(owner);

  const cost = (i: number) => text(i).length + 2;
  const whole = authors.length <= 12 && authors.reduce((sum, _, i) => sum + cost(i), 0) <= ROOM;
  let room = (whole ? ROOM : ROOM - REST) - must.slice(0, 3).reduce((sum, i) => sum + cost(i), 0);
  const shown: number[] = [];
  for (let i = 0; i < authors.length; i++) {
    const asked = must.includes(i);
    if (!asked && shown.length > 0 && room < cost(i)) break;
    if (!asked) room -= cost(i);
    shown.push(i);
  }
  const rest = must.filter((i) => !shown.includes(i)).slice(0, 3);
  const pieces: BylinePiece[] = shown.map((i) => ({ text: text(i), ...how(i) }));
  for (const i of rest) {
    pieces.push({ text: text(i), ...how(i) });
    shown.push(i);
  }
  return { pieces, left: authors.length - shown.length };
}

interface BylineProps {
  authors: readonly Author[];
  /** The page's byline ends in "et al.": more names than are known. */
  truncated?: boolean | undefined;
  people?: readonly PersonMatch[];
}

/** One line of authors; a line under a name says how sure Lectern is that it is the person followed. */
export function Byline({ authors, truncated, people = [] }: BylineProps) {
  if (authors.length === 0) return <p class="work__authors">{t('work_no_authors')}</p>;
  const { pieces, left } = cutByline(authors, people);
  const full = authors.length <= 40 ? authors.map((a) => a.name).join(', ') : undefined;
  return (
    <p class="work__authors one-line" title={full}>
      {pieces.map((piece, i) => (
        <span key={i}>
          {i > 0 && ', '}
          {piece.how ? <span class={piece.how}>{piece.text}</span> : piece.text}
        </span>
      ))}
      {left > 0 && `, ${plural('work_more_authors', left)}`}
      {left === 0 && truncated && `, ${t('work_et_al')}`}
    </p>
  );
}

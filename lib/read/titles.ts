import { pattern } from '../parse/pattern.ts';
import { venueScore } from '../parse/venues.ts';
import type { Facts, Span, StyleSpan } from './facts.ts';
import { behindNames, numberNext, otherKey } from './plain-patterns.ts';
import { Style } from './sink.ts';
import { BEST_END, endsAfter, innerEnd } from './title-ends.ts';
import { BEST_SCORE, titleScore } from './title-score.ts';

/** A stretch of a line that may be the title. */
export interface TitleCandidate extends Span {
  /** Line it is on, counted within the page. */
  line: number;
  text: string;
  /** How it was found and in which dress: the same for the titles of one list. */
  slot: string;
  score: number;
}

/** So much of a line is tried: an honest one has less. */
const MOST = { runs: 40, quotes: 6, lists: 6, chars: 600 } as const;

/** Elements whose class says what they hold. */
const TITLE_KEY = /(?<!sub-?)title|paper-?name|pub-?name/i;
const OTHER_KEY = pattern(otherKey);

/** A place where a title may be, not looked at yet. */
export interface Draft {
  start: number;
  end: number;
  slot: string;
  bonus: number;
  /** Scores at most so much. */
  most: number;
  /** Ends where the first sentence in this dress does. */
  inner?: true;
  /** Pays for a sentence that goes on as a description. */
  goesOn?: true;
  /** What it came to. */
  title?: TitleCandidate | null;
}

/** Drafts that are made together. */
export interface DraftGroup {
  /** None of them scores more. */
  most: number;
  drafts(): readonly Draft[];
}

/**
 * Everything on one line that may be a title. To weigh a text is dear, and most lines hold none: so each place says first how much
 * it can score at most, and is looked at only when that would be the best.
 */
export class LineTitles {
  readonly groups: readonly DraftGroup[];
  readonly #facts: Facts;
  readonly #line: number;
  readonly #named: number;
  /** The block without the dress in which its line begins: titles that stand first are dressed otherwise than names. */
  readonly #block: string;
  readonly #scores = new Map<string, number>();

  constructor(facts: Facts, line: number) {
    this.#facts = facts;
    this.#line = line;
    this.#named = blockBonus(facts.block);
    this.#block = facts.block.replace(/#.*$/, '');
    this.groups = [
      this.#group(2 + 0.8 + 0.9 + 1 + 0.2, () => this.#styled()),
      this.#group(1.6, () =>
        facts.quotes
          .slice(0, MOST.quotes)
          // "coll. « Histoire »" is a series.
          .filter(
            ({ start }) =>
              !/(?:^|\s)(?:coll|collection|collana|colecci[oó]n|s[eé]rie|reihe)\.? \W+$/i.test(
                facts.text.slice(0, start),
              ),
          )
          .map(({ start, end }) => this.#draft(start, end, 'quoted', 1.6)),
      ),
      this.#group(0.4, () => [this.#draft(0, lastContent(facts), `line ${dressAt(facts, 0)}`, 0.4)]),
      this.#group(BEST_END, () => this.#afterNames()),
      this.#group(0.7, () => this.#beforeNames()),
      this.#group(BEST_END - 0.3, () => this.#first()),
      this.#group(BEST_END - 0.1, () => this.#afterVenue()),
      this.#group(2, () => this.#field()),
    ];
  }

  /** The title in a place; nothing when there is none. */
  settle(draft: Draft): TitleCandidate | null {
    if (draft.title === undefined) draft.title = this.#look(draft) ?? null;
    return draft.title;
  }

  #group(bonus: number, make: () => readonly Draft[]): DraftGroup {
    let made: readonly Draft[] | undefined;
    return {
      most: BEST_SCORE + bonus + this.#named,
      drafts() {
        made ??= make();
        return made;
      },
    };
  }

  #draft(start: number, end: number, slot: string, bonus: number): Draft {
    const most = BEST_SCORE + bonus + this.#named;
    return { start, end, slot: `${slot} in ${this.#block}`, bonus, most };
  }

  #look(draft: Draft): TitleCandidate | undefined {
    const facts = this.#facts;
    const end = draft.inner ? innerEnd(facts, draft.start, draft.end) : draft.end;
    if (end === undefined) return undefined;
    const bonus = draft.goesOn ? draft.bonus - goesOn(facts, end) : draft.bonus;
    const span = trimmed(facts.text, draft.start, beforeCoauthors(facts, end));
    if (span.end - span.start < 4 || span.end - span.start > MOST.chars) return undefined;
    const labelled = facts.labels.reduce(
      (sum, label) => sum + Math.max(0, Math.min(label.end, span.end) - Math.max(label.start, span.start)),
      0,
    );
    if (labelled > (span.end - span.start) / 2) return undefined;
    if (overlapOfNames(facts, span) > 0.55) return undefined;
    const text = facts.text.slice(span.start, span.end);
    const score = this.#scores.get(text) ?? titleScore(text);
    this.#scores.set(text, score);
    // "with Bo Ek. In Handbook of Commas": that is where it stands.
    const venue = AT_VOLUME.test(facts.text.slice(span.end, span.end + 24)) ? 2 : 0;
    const within =
      span.start > 0 &&
      (/^in:?\s/i.test(text) || WITHIN.test(facts.text.slice(Math.max(0, span.start - 160), span.start)))
        ? 1.5
        : 0;
    return {
      ...span,
      line: this.#line,
      text,
      slot: draft.slot,
      score: score + bonus + this.#named - within - venue,
    };
  }

  #styled(): Draft[] {
    const drafts: Draft[] = [];
    const last = lastContent(this.#facts);
    for (const { start, end, style, key } of styled(this.#facts).slice(0, MOST.runs)) {
      let bonus = 0;
      if (TITLE_KEY.test(key)) bonus += 2;
      else if (OTHER_KEY.test(key)) bonus -= 2;
      if (style & Style.bold) bonus += 0.8;
      if (style & Style.link) bonus += 0.9;
      if (style & Style.italic) bonus += this.#italic(start, end, style);
      if (start === 0 && end >= last) bonus += 0.2;
      const own = dress(style, key);
      if (bonus || key) drafts.push(this.#draft(start, end, `styled ${own}`, bonus));
      drafts.push({ ...this.#draft(start, end, `start of styled ${own}`, bonus - 0.1), inner: true, goesOn: true });
    }
    return drafts;
  }

  /** Mathematicians put titles in italics, right after the byline or first of all; others the venue, after the sentence of the title. */
  #italic(start: number, end: number, style: number): number {
    const { text } = this.#facts;
    if (followsNames(this.#facts, start)) return 1;
    const before = text.slice(0, start);
    if (!/\p{L}/u.test(before)) return /^,/.test(text.slice(end)) ? 0.7 : 0.1;
    if (style & (Style.bold | Style.link)) return 0.1;
    const said = before.slice(this.#facts.names.findLast((list) => list.end <= start)?.end ?? 0);
    const sentence = /[.?!]["”’]?\s+(?:In:?\s+)?$/.exec(said);
    return sentence && /\p{L}\S*\s+\S*\p{L}/u.test(said.slice(0, sentence.index)) ? -1.1 : 0.1;
  }

  #afterNames(): Draft[] {
    const drafts: Draft[] = [];
    for (const list of this.#facts.names.slice(0, MOST.lists)) {
      const from = afterByline(this.#facts.text, list.end);
      if (from === undefined || areEditors(this.#facts.text, list)) continue;
      // "Title. With Bo Ek. Journal 17 (2023)": where it stands.
      if (list.coauthors && list.start > 20) continue;
      // "Ask Me Later: Deferred Answers" has capitals, and no name.
      if (list.names.length === 1 && list.score < 0.5 && this.#facts.text[list.end] === ':') continue;
      for (const [end, slot, bonus] of endsAfter(this.#facts, from))
        drafts.push({ ...this.#draft(from, end, `after names, ${slot}`, bonus), goesOn: true });
    }
    return drafts;
  }

  #beforeNames(): Draft[] {
    const by = beforeByline(this.#facts);
    return by ? [this.#draft(0, by, 'before names', 0.7)] : [];
  }

  #first(): Draft[] {
    return endsAfter(this.#facts, 0).map(([end, slot, bonus]) => ({
      ...this.#draft(0, end, `first, ${slot}`, bonus - 0.3),
      goesOn: true as const,
    }));
  }

  /** "ICML'26: Title", "[CHI 2024] Title", "(2019) Title": what stands before is no part of it. */
  #afterVenue(): Draft[] {
    const { text, spans } = this.#facts;
    const head =
      /^(?:\[([^\]]{2,40})\]|([^:[\](){}]{2,30}):|\(?((?:19|20)\d\d)[a-z]?\)?[.:,]?)\s+(?=[\p{L}\p{N}“"'‘(])/u.exec(
        text,
      );
    let from = head?.[0].length;
    if (head && !head[3] && venueScore((head[1] ?? head[2])!) < 1.4) from = undefined;
    // A badge: the venue in a dress of its own.
    const badge = text.slice(0, spans[0]?.end);
    if (!from && badge.length < 40 && spans[1] && venueScore(badge) >= 1.4) from = spans[0]!.end;
    if (!from) return [];
    const by = beforeByline(this.#facts) ?? 0;
    const ends = endsAfter(this.#facts, from);
    if (by > from) ends.push([by, 'before names', 0.7]);
    return ends.map(([end, slot, bonus]) => ({
      ...this.#draft(from, end, `after a venue, ${slot}`, bonus - 0.1),
      goesOn: true as const,
    }));
  }

  #field(): Draft[] {
    const field = /^(?:title|article|paper)\s*:\s*/i.exec(this.#facts.text);
    return field ? [this.#draft(field[0].length, lastContent(this.#facts), 'field', 2)] : [];
  }
}

/** What stands before the book that a chapter is in: "In ", "in P. Dorn (ed.), ". */
const WITHIN =
  /(?:^|[\s.,”"])[Ii]n:?\s+(?:[^.?!]{0,20}(?:\p{Lu}\.\s?)*[^?!]{0,120}\((?:[Ee]ds?|[Hh]rsg|[Hh]g)\.?\),?\s+)?$/u;
/** Where a title ends that goes up to `end`: "Commas (with Bo Ek)". */
function beforeCoauthors({ text, names }: Facts, end: number): number {
  const list = names.find((names) => names.coauthors && names.end < end && end <= names.end + 3);
  const head = list && /\s*\((?:joint(?:ly)? |work )*with\s*$/i.exec(text.slice(0, list.start));
  return head?.index || end;
}

/** Volume and number, or volume and pages: they follow a journal, not a title. */
const AT_VOLUME = pattern(numberNext);
/** "In P. Dorn & L. Sachs (Eds.), Handbook": what follows them is where it stands. */
const areEditors = (text: string, { start, end }: Span): boolean =>
  start > 0 &&
  /(?:^|[\s.,”"])[Ii]n:?\s+(?:\p{Lu}[^?!()]{0,80})?$/u.test(text.slice(Math.max(0, start - 100), start)) &&
  /^[\s,]*\(?(?:eds?\b|hrsg|hg\b)/i.test(text.slice(end, end + 8));

/** Right after a byline and a comma: there mathematicians put the title in italics. */
const followsNames = ({ text, names }: Facts, start: number): boolean =>
  names.some(
    ({ end, score }) =>
      score > 0.3 && end <= start && /^[*†‡\d\ue000]{0,3}(?:[,:]|\))\s*$/.test(text.slice(end, start)),
  );

/** Charge for a sentence that others of plain text follow: it is the first of a description. */
function goesOn({ text, names, years }: Facts, end: number): number {
  const rest = text.length - end;
  if (rest < 60 || years.some(({ start }) => start >= end) || names.some(({ start }) => start >= end)) return 0;
  return venueScore(text.slice(end, end + 100)) < 1 ? 1.5 : 0;
}

/** What the name of a block says of the lines in it. */
const blockBonus = (block: string): number => {
  const own = block.slice(block.indexOf('.') + 1 || block.length);
  return /^h[1-6]/.test(block) ? 0.8 : TITLE_KEY.test(own) ? 1.2 : OTHER_KEY.test(own) ? -1.2 : 0;
};

const DRESS = Style.bold | Style.italic | Style.link;
const dress = (style: number, key: string) => `${style & DRESS}${key ? ` ${key}` : ''}`;
const dressAt = (facts: Facts, at: number) => {
  const span = facts.spans.find(({ end }) => end > at);
  return span ? dress(span.style, span.key) : '';
};

/** Runs of the same dress, joined over raised text within, and over words of theirs that are in italics besides: the name of a species, an *n*. */
function styled(facts: Facts): StyleSpan[] {
  const joined: StyleSpan[] = [];
  for (const [i, span] of facts.spans.entries()) {
    const last = joined.at(-1);
    if (last && emphasised(facts, i)) {
      joined[joined.length - 1] = { ...last, style: last.style & span.style, end: span.end };
      continue;
    }
    const blank = !facts.text.slice(span.start, span.end).trim();
    const same = last && (last.key === span.key || span.style & Style.raised) && (last.style & 7) === (span.style & 7);
    const sameLink = last && span.href !== undefined && last.href === span.href;
    if (last && (same || sameLink || (blank && span.style === last.style))) last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}

/** Whether a run goes on with the sentence of the one before, both bold or one link, and one of them in italics besides. */
function emphasised({ text, spans }: Facts, i: number): boolean {
  const before = spans[i - 1]!;
  const { style, key, start } = spans[i]!;
  return (
    key === before.key &&
    ((style ^ before.style) & DRESS) === Style.italic &&
    (style & before.style & DRESS) !== 0 &&
    !/[.,;:?!]["”’)]?\s*$/.test(text.slice(before.start, start))
  );
}

/** Where the line's own words end: labels at its end are no part of it. */
function lastContent({ text, labels }: Facts): number {
  let end = text.length;
  for (let i = labels.length - 1; i >= 0; i--) {
    const { start, end: labelEnd } = labels[i]!;
    if (/[\p{L}\p{N}]/u.test(text.slice(labelEnd, end))) break;
    end = start;
  }
  return end;
}

function trimmed(text: string, start: number, end: number): Span {
  let own = text.slice(start, end);
  const head = /^[\s“"'‘«,;:.\-–—|•·*>)\]]*(?:\[\w{1,4}\]\s*|\(?[A-Z]?\d{1,3}[.)]\s+)?[“"'‘«]?/.exec(own)![0];
  if (head.length < own.length) {
    start += head.length;
    own = own.slice(head.length);
  }
  const tail = /(?:(?:[”"»],?|\s,)\s+[iI]n:?|\s(?:with|by))?[\s,;:.|•·”"’»\-–—([*†‡]*$/.exec(own)![0];
  return { start, end: start + own.length - tail.length };
}

function overlapOfNames(facts: Facts, { start, end }: Span): number {
  let covered = 0;
  for (const list of facts.names)
    if (list.score > 0.5 && list.score / list.names.length > 0.35)
      covered += Math.max(0, Math.min(end, list.end) - Math.max(start, list.start));
  return covered / Math.max(1, end - start);
}

const AFTER_BYLINE = pattern(behindNames);

/** Where text goes on after a byline: past its full stop, colon, year in brackets. */
function afterByline(text: string, end: number): number | undefined {
  const rest = text.slice(end, end + 80);
  const match = AFTER_BYLINE.exec(rest);
  if (!match || end + match[0].length >= text.length - 5) return undefined;
  return end + match[0].length;
}

/** End of what stands before a byline on the same line: "Title, A. Uthor and B. Writer". */
function beforeByline({ text, names }: Facts): number | undefined {
  const list = names.find((names) => names.score >= (names.names.length > 1 ? 0.4 : 0.8) && names.start > 12);
  if (!list) return undefined;
  const head = text
    .slice(0, list.start)
    .replace(/,\s+in:?\s*$/i, '')
    .replace(/[\s,;:.(–—-]*(?:(?:joint(?:ly)?|joint work)\s+)?(?:with|by|mit|avec|con|com)?\s*$/i, '');
  return head.length;
}

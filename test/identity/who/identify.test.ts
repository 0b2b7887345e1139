import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identify } from '../../../lib/identity/who/identify.ts';
import { inWords } from '../../../lib/identity/who/in-words.ts';
import { buildProfile } from '../../../lib/identity/who/profile.ts';
import type { Answer, KnownWork, Paper, Person } from '../../../lib/identity/who/types.ts';
import { shippedFrequencies } from '../../../scripts/shipped-frequencies.ts';

const by = (...names: string[]) => names.map((name) => ({ name }));
const work = (title: string, authors: string[], more: Partial<KnownWork> = {}): KnownWork => ({
  title,
  authors: by(...authors),
  ...more,
});

/** Works on glacier sensing, with three co-authors. */
const WORKS = [
  work('Radar sounding of glacier beds from drones', ['Wei Chen', 'Orla Brandvik', 'Luis Pardal'], { year: 2023 }),
  work('Estimating ice thickness with sparse radar', ['Orla Brandvik', 'Wei Chen'], { year: 2024 }),
  work('Glacier calving seen by seismic arrays', ['Wei Chen', 'Luis Pardal', 'Hana Numata'], { year: 2025 }),
  work('Snow density from radar echoes', ['Wei Chen', 'Orla Brandvik'], { year: 2025 }),
];
const common: Person = { id: 'a', name: 'Wei Chen', works: WORKS };
const swap = (name: string): KnownWork[] =>
  WORKS.map((w) => ({ ...w, authors: w.authors.map((a) => (a.name === 'Wei Chen' ? { name } : a)) }));
const rare: Person = { id: 'b', name: 'Zdenka Vrbovsek', works: swap('Zdenka Vrbovsek') };

const paper = (authors: string[], more: Partial<Paper> = {}): Paper => ({
  title: 'Prompting language models for tax law',
  abstract:
    'Legal questions about income tax are answered by prompting a large language model with statutes and court decisions.',
  authors: by(...authors),
  publishedOn: '2026-03-01',
  arxivId: '2603.00001',
  ...more,
});
const fitting = (authors: string[], more: Partial<Paper> = {}) =>
  paper(authors, {
    title: 'Radar echoes of calving glacier fronts',
    abstract:
      'We sound glacier ice from drones with sparse radar and compare snow density and ice thickness with seismic arrays.',
    ...more,
  });
const judge = (person: Person, p: Paper, byline: string, others: KnownWork[] = []): Answer =>
  identify(buildProfile(person, shippedFrequencies(), others), p, byline);
const keys = (answer: Answer) => answer.reasons.map((r) => r.key);

describe('what settles it', () => {
  test.each([
    ['arxiv', { arxivId: '2603.00001' }],
    ['doi', { doi: '10.9999/ABC' }],
    ['title', { title: 'Prompting Language Models for Tax-Law' }],
  ])('a paper known from their page by its %s is sure', (key, ids) => {
    const known = work('Something else entirely', ['Wei Chen'], ids);
    const answer = judge(
      { ...common, works: [...WORKS, known] },
      paper(['Wei Chen', 'Ana Ruiz'], { doi: '10.9999/abc' }),
      'Wei Chen',
    );
    expect(answer).toMatchObject({ verdict: 'sure', reasons: [{ key: 'known', params: { by: key } }] });
    expect(answer.probability).toBeGreaterThan(0.99);
  });

  test('an equal title does not settle it when the arXiv ids differ, or when it is short', () => {
    const other = {
      ...common,
      works: [work('Prompting language models for tax law', ['Wei Chen'], { arxivId: '1901.00002' })],
    };
    expect(keys(judge(other, paper(['Wei Chen']), 'Wei Chen'))).not.toContain('known');
    const short = { ...common, works: [work('Introduction', ['Wei Chen'])] };
    expect(keys(judge(short, paper(['Wei Chen'], { title: 'Introduction' }), 'Wei Chen'))).not.toContain('known');
  });

  test('a known paper says nothing of its other authors', () => {
    const known = { ...common, works: [...WORKS, work('Any title', ['Wei Chen'], { arxivId: '2603.00001' })] };
    expect(judge(known, paper(['Wei Chen', 'Ana Ruiz']), 'Ana Ruiz')).toMatchObject({ verdict: 'no' });
  });

  test('a paper they claim through their profile is sure', () => {
    const answer = judge({ ...common, claimed: ['arxiv:2603.00001'] }, paper(['Wei Chen']), 'Wei Chen');
    expect(answer).toMatchObject({ verdict: 'sure', reasons: [{ key: 'claimed' }] });
  });

  test("the byline's ORCID settles it either way", () => {
    const person = { ...common, ids: { orcid: '0000-0002-0000-0001' } };
    const at = (orcid: string) =>
      judge(person, paper(['Ana Ruiz', 'Wei Chen'], { orcids: [undefined, orcid] }), 'Wei Chen');
    expect(at('0000-0002-0000-0001').verdict).toBe('sure');
    expect(at('0000-0002-0000-0002')).toMatchObject({ verdict: 'same-name', reasons: [{ key: 'otherOrcid' }] });
  });

  test.each(['Ling Chen', 'Weihua Chen', 'Wei Zhou', 'Min-Wei Chen', '陈伟', '', '???'])(
    '%s is another name',
    (byline) => {
      expect(judge(common, fitting([byline, 'Orla Brandvik', 'Luis Pardal']), byline).verdict).toBe('no');
    },
  );

  test('a person in another script matches by how they sign, and nothing else', () => {
    const person: Person = { id: 'c', name: '沼田 花', works: swap('Hana Kusabi').slice(0, 4) };
    expect(judge(person, fitting(['Hana Kusabi', 'Orla Brandvik']), 'Hana Kusabi').verdict).toBe('sure');
    expect(judge(person, fitting(['Mei Lin', 'Orla Brandvik']), 'Mei Lin').verdict).toBe('no');
    expect(judge({ ...person, works: [] }, fitting(['Hana Kusabi']), 'Hana Kusabi').verdict).toBe('no');
  });
});

describe('evidence', () => {
  test('a common name alone is only a same name', () => {
    const answer = judge(common, paper(['Wei Chen', 'Ana Ruiz']), 'Wei Chen');
    expect(answer.verdict).toBe('same-name');
    expect(keys(answer)).toEqual(expect.arrayContaining(['commonName', 'noCoauthor']));
  });

  test('a rare name is likely even in another field', () => {
    const answer = judge(rare, paper(['Zdenka Vrbovsek', 'Ana Ruiz']), 'Zdenka Vrbovsek');
    expect(answer.verdict).toBe('likely');
    expect(keys(answer)).toContain('rareName');
  });

  test('co-authors and words together make a common name sure, and say so in words', () => {
    const answer = judge(common, fitting(['Wei Chen', 'Orla Brandvik', 'Luis Pardal']), 'Wei Chen');
    expect(answer.verdict).toBe('sure');
    expect(answer.reasons.map(inWords)).toContain('2 co-authors in common: Orla Brandvik, Luis Pardal');
    expect(keys(answer)).toContain('words');
  });

  test('a shared co-author with a common name says less', () => {
    const shared = (name: string) =>
      judge(
        { ...common, works: [...WORKS, work('A first note', ['Wei Chen', name])] },
        paper(['Wei Chen', name]),
        'Wei Chen',
      ).probability;
    expect(shared('Lei Zhang')).toBeLessThan(shared('Zdenka Vrbovsek'));
  });

  test('a shared co-author in a team of thousands says less', () => {
    const crowd = Array.from(
      { length: 2000 },
      (_, i) => `Member${'abcdefghij'[i % 10]} Crowd${'klmnopqrst'[Math.floor(i / 10) % 10]}`,
    );
    const small = judge(common, paper(['Wei Chen', 'Orla Brandvik']), 'Wei Chen').probability;
    expect(judge(common, paper(['Wei Chen', 'Orla Brandvik', ...crowd]), 'Wei Chen').probability).toBeLessThan(small);
  });

  test('co-authors of co-authors speak for them, with the name between', () => {
    const others = [work('Ice cores of the north', ['Orla Brandvik', 'Zdenka Vrbovsek'])];
    const p = paper(['Wei Chen', 'Zdenka Vrbovsek']);
    const without = judge(common, p, 'Wei Chen');
    const answer = judge(common, p, 'Wei Chen', others);
    expect(answer.probability).toBeGreaterThan(without.probability);
    expect(answer.reasons.map(inWords)).toContain('Zdenka Vrbovsek: works with Orla Brandvik');
  });

  test('categories like those of known papers speak for, others against', () => {
    const person = {
      ...common,
      works: WORKS.map((w) => ({ ...w, primary: 'physics.geo-ph', categories: ['physics.geo-ph'] })),
    };
    const at = (primary: string) => judge(person, paper(['Wei Chen'], { primary, categories: [primary] }), 'Wei Chen');
    expect(at('physics.geo-ph').probability).toBeGreaterThan(at('cs.CL').probability);
    expect(at('physics.geo-ph').reasons.map(inWords)).toContain('physics.geo-ph like 4 of 4 known papers');
    expect(keys(at('cs.CL'))).toContain('fieldUnlike');
  });

  test('a paper long after the last known work is a little less likely', () => {
    const at = (publishedOn: string) => judge(common, fitting(['Wei Chen'], { publishedOn }), 'Wei Chen').probability;
    expect(at('2038-01-01')).toBeLessThan(at('2026-01-01'));
  });

  test('an affiliation in the comments speaks for them', () => {
    const person = { ...common, affiliation: 'Institute of Polar Studies, Tromsdal' };
    const at = (comments: string) => judge(person, paper(['Wei Chen'], { comments }), 'Wei Chen');
    expect(at('12 pages. Work done at the Institute of Polar Studies').probability).toBeGreaterThan(
      at('12 pages').probability,
    );
  });

  test('initials alone are never sure, whatever the evidence', () => {
    const answer = judge(rare, fitting(['Z. Vrbovsek', 'Orla Brandvik', 'Luis Pardal', 'Hana Numata']), 'Z. Vrbovsek');
    expect(answer.verdict).toBe('likely');
  });

  test('how they sign is learnt: the order of the page heading is then the unusual one', () => {
    const person: Person = { ...common, name: 'Chen Wei' };
    const usual = judge(person, fitting(['Wei Chen', 'Ana Ruiz']), 'Wei Chen');
    const turned = judge(person, fitting(['Chen Wei', 'Ana Ruiz']), 'Chen Wei');
    expect(keys(usual)).toContain('signsSo');
    expect(turned.reasons.map(inWords)).toContain('signs “Wei Chen” on 4 known papers');
    expect(turned.probability).toBeLessThan(usual.probability);
  });

  test('a married name counts when the user gives it', () => {
    const p = fitting(['Zdenka Wendt', 'Orla Brandvik']);
    expect(judge(rare, p, 'Zdenka Wendt').verdict).toBe('no');
    expect(judge({ ...rare, variants: ['Zdenka Wendt'] }, p, 'Zdenka Wendt').verdict).toBe('sure');
  });

  test('two people of one name are each judged by their own evidence', () => {
    const lawyer: Person = {
      id: 'z',
      name: 'Wei Chen',
      works: [
        work('Income tax statutes and language models', ['Wei Chen', 'Ana Ruiz']),
        work('Court decisions on tax law', ['Wei Chen', 'Ana Ruiz']),
      ],
    };
    const p = paper(['Wei Chen', 'Ana Ruiz']);
    expect(judge(lawyer, p, 'Wei Chen').verdict).toBe('sure');
    expect(judge(common, p, 'Wei Chen').verdict).toBe('same-name');
  });
});

describe('corrections', () => {
  const first = fitting(['Wei Chen', 'Zdenka Vrbovsek', 'Petra Kralik'], {
    arxivId: '2602.00009',
    title: 'Drone radar over frozen lakes',
  });
  const next = fitting(['Wei Chen', 'Zdenka Vrbovsek', 'Ana Ruiz']);

  test('the user has the last word on the paper itself', () => {
    const p = fitting(['Wei Chen', 'Orla Brandvik']);
    expect(judge({ ...common, corrections: [{ theirs: false, paper: p }] }, p, 'Wei Chen').verdict).toBe('same-name');
    const q = paper(['Wei Chen']);
    expect(judge({ ...common, corrections: [{ theirs: true, paper: q }] }, q, 'Wei Chen').verdict).toBe('sure');
  });

  test('“yes, them” makes its co-authors known', () => {
    const before = judge(common, next, 'Wei Chen').probability;
    const after = judge({ ...common, corrections: [{ theirs: true, paper: first }] }, next, 'Wei Chen');
    expect(after.probability).toBeGreaterThan(before);
    expect(keys(after)).toContain('coauthors');
  });

  test('“not them” makes its co-authors and field speak against the next one', () => {
    const before = judge(common, next, 'Wei Chen').probability;
    const after = judge({ ...common, corrections: [{ theirs: false, paper: first }] }, next, 'Wei Chen');
    expect(after.probability).toBeLessThan(before);
    expect(after.reasons.map(inWords)).toContain('with Zdenka Vrbovsek, as on papers you said are not theirs');
  });

  test('taken back, a correction leaves no trace', () => {
    expect(judge({ ...common, corrections: [] }, next, 'Wei Chen')).toEqual(judge(common, next, 'Wei Chen'));
  });
});

describe('properties', () => {
  const strangers = ['Ana Ruiz', 'Petra Kralik', 'Jonas Wendt', 'Aoife Harte', 'Ken Ito', 'Chidi Okafor'];
  const friends = ['Orla Brandvik', 'Luis Pardal', 'Hana Numata'];
  const person = fc.constantFrom(common, rare);
  const some = (names: string[]) => fc.subarray(names);
  const texts = fc.constantFrom<Partial<Paper>>(
    {},
    { title: 'Radar echoes of snow', abstract: 'Ice thickness and glacier radar.' },
    { title: 'Tax' },
  );

  test('adding a known co-author never lowers the probability', () => {
    fc.assert(
      fc.property(
        person,
        some(strangers),
        some(friends),
        fc.constantFrom(...friends),
        texts,
        (who, others, known, added, text) => {
          const authors = [who.name, ...others, ...known.filter((n) => n !== added)];
          const before = judge(who, paper(authors, text), who.name).probability;
          expect(judge(who, paper([...authors, added], text), who.name).probability).toBeGreaterThanOrEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('one more known work with this byline never lowers it, nor does an affiliation or an id', () => {
    fc.assert(
      fc.property(person, some(strangers), texts, (who, others, text) => {
        const p = paper([who.name, ...others], text);
        const before = judge(who, p, who.name).probability;
        const more = { ...who, works: [...who.works, work('x', [who.name, ...others])] };
        expect(judge(more, p, who.name).probability).toBeGreaterThanOrEqual(before - 0.02);
        expect(judge({ ...who, claimed: ['arxiv:2603.00001'] }, p, who.name).probability).toBeGreaterThanOrEqual(
          before,
        );
        const placed = { ...who, affiliation: 'Polar Institute' };
        expect(judge(placed, { ...p, comments: 'Polar Institute' }, who.name).probability).toBeGreaterThanOrEqual(
          before,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('a rejected paper never raises another', () => {
    fc.assert(
      fc.property(person, some(strangers), some([...strangers, ...friends]), texts, (who, others, rejected, text) => {
        const p = paper([who.name, ...others], text);
        const not = paper([who.name, ...rejected], {
          arxivId: '2601.00007',
          title: 'Quite another thing',
          primary: 'cs.CL',
        });
        const before = judge(who, p, who.name).probability;
        const after = judge({ ...who, corrections: [{ theirs: false, paper: not }] }, p, who.name).probability;
        expect(after).toBeLessThanOrEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test('whatever comes, the probability is one and the verdict follows it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.array(fc.string(), { maxLength: 4 }), (title, byline, authors) => {
        const { probability, verdict } = judge(common, paper([byline, ...authors], { title, abstract: title }), byline);
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
        if (verdict === 'no') expect(probability).toBeLessThan(0.01);
      }),
      { numRuns: 60 },
    );
  });
});

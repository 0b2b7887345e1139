import { describe, expect, test } from 'vitest';
import { authors, emptyStore } from '../store/build.ts';
import { planOf } from './list-files.ts';

describe('other programs', () => {
  test('RIS whose tags stand in another order, with a record that does not end', async () => {
    const plan = await planOf(
      await emptyStore(),
      'AU  - Nobody\r\nTY  - JOUR\r\nKW  - ladders\r\nPY  - 2026\r\nDO  - 10.1000/aa\r\nAU  - Vanbergen, Ilse\r\nTI  - Sparse ladders for slow learners\r\nN1  - Mine.\r\nER  - \r\nTY  - JOUR\r\nTI  - No end\r\n',
    );
    expect(plan.incoming.works).toMatchObject([
      {
        where: 'line 2',
        work: { title: 'Sparse ladders for slow learners', authors: authors('Ilse Vanbergen'), doi: '10.1000/aa' },
        own: { tags: ['ladders'], note: 'Mine.' },
      },
    ]);
    expect(plan.refused).toMatchObject([{ where: 'line 10', reason: 'it has no end' }]);
  });

  test("CSL-JSON as Zotero and Crossref write it, whose Extra field is nobody's note", async () => {
    const plan = await planOf(
      await emptyStore(),
      JSON.stringify([
        {
          id: 'x/1',
          type: 'article',
          title: 'Sparse ladders for slow learners',
          author: [
            { family: 'Berg', given: 'Ilse', 'non-dropping-particle': 'van der' },
            { literal: 'The LADDER Team' },
          ],
          issued: { 'date-parts': [['2026', 5, 3]] },
          number: 'arXiv:2605.00011',
          publisher: 'arXiv',
          note: 'arXiv:2605.00011 [cs]',
          URL: 'javascript:alert(1)',
        },
        {
          type: 'article-journal',
          title: ['Moss gardens'],
          'container-title': ['Moss'],
          DOI: '10.1000/AA',
          abstract: '<jats:p>Green &amp; wet.</jats:p>',
        },
        { type: 'book' },
        'no item',
      ]),
    );
    expect(plan.incoming.works).toMatchObject([
      {
        work: {
          authors: authors('Ilse van der Berg', 'The LADDER Team'),
          year: 2026,
          publishedOn: '2026-05-03',
          arxivId: '2605.00011',
          kind: 'preprint',
        },
        own: {},
      },
      { work: { title: 'Moss gardens', venue: 'Moss', doi: '10.1000/aa', abstract: 'Green & wet.' } },
    ]);
    expect(plan.incoming.works[0]?.own.note).toBeUndefined();
    expect(plan.incoming.works[0]?.work.links).toBeUndefined();
    expect(plan.refused).toMatchObject([{ where: 'item 3' }, { where: 'item 4' }]);
  });

  test("Better BibTeX's JSON, with notes as text and attachments left out", async () => {
    const plan = await planOf(
      await emptyStore(),
      JSON.stringify({
        config: { label: 'BetterBibTeX JSON' },
        items: [
          {
            itemType: 'conferencePaper',
            title: 'Sparse ladders for slow learners',
            creators: [
              { creatorType: 'author', firstName: 'Ilse', lastName: 'Vanbergen' },
              { creatorType: 'editor', firstName: 'No', lastName: 'Body' },
            ],
            date: '2026-05',
            proceedingsTitle: 'Proceedings of Ladders',
            extra: ['arXiv: 2605.00011'],
            tags: [{ tag: 'to teach', type: 1 }],
            notes: ['<p>Twice.</p><script>alert(1)</script><ul><li>one</li></ul>'],
            dateAdded: '2026-01-02T03:04:05Z',
          },
          { itemType: 'attachment', title: 'PDF' },
        ],
      }),
    );
    expect(plan.incoming.works).toMatchObject([
      {
        work: {
          authors: authors('Ilse Vanbergen'),
          venue: 'Proceedings of Ladders',
          year: 2026,
          arxivId: '2605.00011',
        },
        own: { tags: ['to teach'], note: 'Twice.\n\n- one', savedAt: '2026-01-02T03:04:05.000Z' },
      },
    ]);
    expect(plan.refused).toEqual([]);
  });

  test("Zotero's RDF, with journals and notes that stand beside their papers", async () => {
    const plan = await planOf(
      await emptyStore(),
      `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
  <bib:Article rdf:about="#item_1">
    <z:itemType>journalArticle</z:itemType>
    <dcterms:isPartOf rdf:resource="urn:issn:0000-0000"/>
    <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Vanbergen</foaf:surname><foaf:givenName>Ilse</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
    <dcterms:isReferencedBy rdf:resource="#item_2"/>
    <dc:subject>to teach</dc:subject>
    <dc:title>Sparse ladders for slow learners</dc:title>
    <dc:date>May 3, 2026</dc:date>
    <dc:identifier><dcterms:URI><rdf:value>https://arxiv.org/abs/2605.00011</rdf:value></dcterms:URI></dc:identifier>
    <bib:pages>3-9</bib:pages>
  </bib:Article>
  <bib:Memo rdf:about="#item_2"><rdf:value>&lt;p&gt;Twice.&lt;/p&gt;</rdf:value></bib:Memo>
  <bib:Journal rdf:about="urn:issn:0000-0000"><dc:title>Journal of Ladders</dc:title><prism:volume>12</prism:volume><dc:identifier>DOI 10.1000/aa</dc:identifier></bib:Journal>
</rdf:RDF>`,
    );
    expect(plan).toMatchObject({ format: 'zotero-rdf', refused: [] });
    expect(plan.incoming.works).toMatchObject([
      {
        work: {
          authors: authors('Ilse Vanbergen'),
          year: 2026,
          venue: 'Journal of Ladders',
          volume: '12',
          pages: '3-9',
          doi: '10.1000/aa',
          arxivId: '2605.00011',
        },
        own: { tags: ['to teach'], note: 'Twice.' },
      },
    ]);
  });

  test("PaperMemory's export, without the notes it writes itself", async () => {
    const paperOf = (rest: object) => ({
      author: 'Ilse Vanbergen and Kofi Mensah-Adu',
      pdfLink: 'https://arxiv.org/pdf/2605.00011v2.pdf',
      addDate: '2026-01-02T03:04:05.000Z',
      tags: [],
      ...rest,
    });
    const plan = await planOf(
      await emptyStore(),
      JSON.stringify({
        'Arxiv-2605.00011': paperOf({
          id: 'Arxiv-2605.00011',
          title: 'Sparse ladders for slow  learners',
          year: '2026',
          note: 'Accepted @ LADDER 2026 -- [dblp.org]',
          favorite: true,
          tags: ['to teach'],
          codeLink: 'https://code.example/x',
          bibtex:
            '@inproceedings{x, title={Sparse Ladders for Slow Learners}, booktitle={Proceedings of Ladders}, doi={10.1000/aa}}',
        }),
        'Moss-1': paperOf({
          id: 'Moss-1',
          title: 'Moss gardens',
          pdfLink: 'https://moss.example/x.pdf',
          note: 'Read twice',
        }),
        __dataVersion: 508,
      }),
    );
    expect(plan.format).toBe('papermemory');
    expect(plan.incoming.works).toMatchObject([
      {
        work: {
          title: 'Sparse ladders for slow learners',
          arxivId: '2605.00011',
          venue: 'Proceedings of Ladders',
          doi: '10.1000/aa',
          kind: 'proceedings',
        },
        own: { tags: ['to teach'], priority: 1, savedAt: '2026-01-02T03:04:05.000Z' },
      },
      { work: { title: 'Moss gardens' }, own: { note: 'Read twice' } },
    ]);
    expect(plan.incoming.works[0]?.own.note).toBeUndefined();
  });
});

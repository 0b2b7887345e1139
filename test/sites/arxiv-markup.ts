/** arXiv's mark-up of June 2026, piece by piece, so that a test can leave one out, break it, or repeat it 5,000 times. */

export interface EntryParts {
  id?: string;
  title?: string;
  authors?: readonly string[];
  /** The inside of the by-line, when names alone do not do; `null` leaves the whole line out. */
  byline?: string | null;
  /** "(replaced)", "(cross-list from hep-ph)" */
  type?: string;
  comments?: string;
  journalRef?: string;
  subjects?: string;
  version?: number;
}

export const authorLink = (name: string): string =>
  `<a href="https://arxiv.org/search/cs?searchtype=author&amp;query=${encodeURIComponent(name.split(' ').at(-1)!)}">${name}</a>`;

/** One entry of a listing. Without `id` or `title` those parts are missing from the page. */
export function entry(parts: EntryParts, place = 1): string {
  const { id, title, authors = ['Ilse Vanbergen'], type = '', comments, journalRef, version } = parts;
  const subjects = parts.subjects ?? '<span class="primary-subject">Machine Learning (cs.LG)</span>';
  const byline = parts.byline === undefined ? authors.map(authorLink).join(', ') : parts.byline;
  const html = version ? `, <a href="/html/${id}v${version}" title="View HTML" id="html-${id}">html</a>` : '';
  return `
    <dt>
      <a name='item${place}'>[${place}]</a>
      ${id === undefined ? '' : `<a href ="/abs/${id}" title="Abstract" id="${id}">\n        arXiv:${id}\n      </a>`}
          ${type}

        [<a href="/pdf/${id}" title="Download PDF" id="pdf-${id}" aria-labelledby="pdf-${id}">pdf</a>${html}, <a href="/format/${id}" title="Other formats">other</a>]
    </dt>
    <dd>
      <div class='meta'>
        ${title === undefined ? '' : `<div class='list-title mathjax'><span class='descriptor'>Title:</span>\n          ${title}\n        </div>`}
        ${byline === null ? '' : `<div class='list-authors'>${byline}</div>`}

        ${comments === undefined ? '' : `<div class='list-comments mathjax'><span class='descriptor'>Comments:</span>\n          ${comments}\n        </div>`}

        ${journalRef === undefined ? '' : `<div class='list-journal-ref'><span class='descriptor'>Journal-ref:</span>\n          ${journalRef}\n        </div>`}

        <div class='list-subjects'><span class='descriptor'>Subjects:</span>
          ${subjects}
        </div>

      </div>
    </dd>`;
}

/** Paging as it stands above and below the entries: "Total of 3 entries", or with ranges, "Total of 57 entries : 1-50". */
export const paging = (total: number, range?: string): string => `
      <div class='paging'>Total of ${total} entries ${
        range ? `:      <span>${range}</span>\n      <a href=/list/cs.LG/new?skip=50&amp;show=50>51-100</a>` : ''
      }
    </div>
    <div class='morefewer'>Showing up to 2000 entries per page:
          <a href=/list/cs.LG/new?skip=0&amp;show=1000 rel="nofollow">
      fewer</a>
 |
          <span style="color: #454545">more</span>
    </div>`;

/** `<dl>` of one section, `heading` as "New submissions (showing 2 of 2 entries)". */
export const section = (entries: readonly string[], heading?: string): string => `
      <dl id='articles'>
    ${heading ? `<h3>${heading}</h3>` : ''}
${entries.join('')}
</dl>`;

/** A whole page of listings around what is given. */
export const listing = (
  content: string,
  { day = 'Friday, 6 February 2026', title = 'Machine Learning' } = {},
): string =>
  `<!DOCTYPE html>
<html lang="en"><head><title>${title}</title></head><body><main><div id="content">
<div id='content-inner'>
<div id='dlpage'>
  <h1>${title}</h1>
  ${day ? `<h3>Showing new listings for ${day}</h3>` : ''}
${content}
</div></div></div></main></body></html>`;

/** A `/list/cs.LG/new` with these entries, all of them new, whose counts are right. */
export function newListing(parts: readonly EntryParts[]): string {
  const entries = parts.map((part, i) => entry(part, i + 1));
  const count = parts.length;
  return listing(
    paging(count) + section(entries, `New submissions (showing ${count} of ${count} entries)`) + paging(count),
  );
}

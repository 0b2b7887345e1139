import type { DemoWork } from './works.ts';

/** A page of arXiv, in the mark-up that arXiv's own templates write (July 2026), with its own small style sheet. */
const page = (title: string, content: string) => `<!DOCTYPE html>
<html lang="en">

<head>  <title>${title}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" type="text/css" media="screen" href="/static/browse/0.3.4/css/arXiv.css?v=20260318" />
</head>

<body ><div class="flex-wrap-footer">
    <a href="#content" class="ds-skip-link">Skip to main content</a>
<header class="ds-site-header">
  <a href="https://arxiv.org/" class="ds-site-header-logo" aria-label="archive home">arXiv</a>
  <nav class="ds-site-header-nav" id="ds-site-header-nav" aria-label="Main navigation">
    <a href="https://arxiv.org/search">Search</a>
    <a href="https://arxiv.org/login" class="ds-site-header-login">Log in</a>
  </nav>
</header>
    <main>
      <div id="content">
${content}
      </div>
    </main>
<footer class="ds-site-footer">
  <nav class="ds-site-footer-links" aria-label="Site navigation"><a href="https://info.arxiv.org/about">About</a></nav>
</footer>  </div>
</body>

</html>
`;

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const byline = (authors: readonly string[]) =>
  authors
    .map((name) => {
      const words = name.split(' ');
      const query = `${words.at(-1)},+${[...words[0]!][0]}`;
      return `<a href="https://arxiv.org/search/cs?searchtype=author&amp;query=${encodeURIComponent(query)}">${escapeHtml(name)}</a>`;
    })
    .join(', ');

const subjects = ([primary, ...others]: readonly [string, ...string[]]) =>
  [`<span class="primary-subject">${primary}</span>`, ...others].join('; ');

const entry = ({ id, title, authors, comments, subjects: categories }: DemoWork, index: number) => `    <dt>
      <a name='item${index + 1}'>[${index + 1}]</a>
      <a href ="/abs/${id}" title="Abstract" id="${id}">
        arXiv:${id}
      </a>
      
        [<a href="/pdf/${id}" title="Download PDF" id="pdf-${id}" aria-labelledby="pdf-${id}">pdf</a>, <a href="/html/${id}v1" title="View HTML" id="html-${id}" aria-labelledby="html-${id}" rel="noopener noreferrer" target="_blank">html</a>, <a href="/format/${id}" title="Other formats" id="oth-${id}" aria-labelledby="oth-${id}">other</a>]
    </dt>
    <dd>
      <div class='meta'>
        <div class='list-title mathjax'><span class='descriptor'>Title:</span>
          ${escapeHtml(title)}
        </div>
        <div class='list-authors'>${byline(authors)}</div>
${
  comments === undefined
    ? ''
    : `
        <div class='list-comments mathjax'><span class='descriptor'>Comments:</span>
          ${escapeHtml(comments)}
        </div>
`
}

        <div class='list-subjects'><span class='descriptor'>Subjects:</span>
          ${subjects(categories)}
        </div>

      </div>
    </dd>
`;

/** A month's listing, `https://arxiv.org/list/cs.LG/2026-01?show=2000`. No works: a month in which nothing has come yet. */
export function renderListing(works: readonly DemoWork[]): string {
  const paging = `      <div class='paging'>Total of ${works.length} entries 
    </div>
    <div class='morefewer'>Showing up to 2000 entries per page:
          <a href=/list/cs.LG/2026-01?skip=0&amp;show=1000 rel="nofollow">
      fewer</a>
 |
          <span style="color: #454545">more</span>
 |
          <span style="color: #454545">all</span>

    </div>
`;
  const entries = works.length === 0 ? '' : `    <dl id='articles'>\n\n\n${works.map(entry).join('')}</dl>\n\n\n`;
  return page(
    'Machine Learning Jan 2026',
    `<div id='content-inner'>
<div id='dlpage'>
  <h1>Machine Learning</h1>


<h2>Authors and titles for January 2026 </h2>

${paging}


${entries}${works.length === 0 ? '' : paging}
</div>
</div>`,
  );
}

/** The same entries in mark-up that arXiv does not write today: what a redesign would look like to the reader. */
export const renderRedesignedListing = (works: readonly DemoWork[]): string =>
  page(
    'Machine Learning Jan 2026',
    `<section id="results"><h1>Machine Learning</h1>
<p>Total of ${works.length} entries</p>
<ol>${works
      .map(
        ({ id, title, authors }) =>
          `<li><article data-id="${id}"><h2>${escapeHtml(title)}</h2><p>${byline(authors)}</p></article></li>`,
      )
      .join('\n')}</ol></section>`,
  );

/** `https://arxiv.org/abs/ID` */
export const renderAbs = ({ id, title, authors, comments, subjects: categories }: DemoWork): string =>
  page(
    `[${id}] ${escapeHtml(title)}`,
    `<div id="abs-outer">

  <div class="leftcolumn">
    <div class="subheader">
      <h1>Computer Science > ${categories[0].replace(/ \(.*/, '')}</h1>
    </div>

    <div class="header-breadcrumbs-mobile">
      <strong>arXiv:${id}</strong> (cs)
    </div>
<div id="content-inner">
  <div id="abs">
    <div class="dateline">
  [Submitted on 21 Jan 2026]</div>
    <h1 class="title mathjax"><span class="descriptor">Title:</span>${escapeHtml(title)}</h1>
    <div class="authors"><span class="descriptor">Authors:</span>${byline(authors)}</div>            <div id="download-button-info" hidden>View a PDF of the paper titled ${escapeHtml(title)}</div>
    <a class="mobile-submission-download" href="/pdf/${id}">View PDF</a>



    <blockquote class="abstract mathjax">
            <span class="descriptor">Abstract:</span>Incremental parsers are usually measured with the whole sentence at hand. We ask what is left when words arrive at the pace of a walking speaker and must be attached before the next one, and find that most of the missing accuracy lies in self-corrections.
    </blockquote>

    <!--CONTEXT-->
    <div class="metatable">
      <table summary="Additional metadata">${
        comments === undefined
          ? ''
          : `<tr>
          <td class="tablecell label">Comments:</td>
          <td class="tablecell comments mathjax">${escapeHtml(comments)}</td>
        </tr>`
      }<tr>
          <td class="tablecell label">Subjects:</td>
          <td class="tablecell subjects">
            ${subjects(categories)}</td>
        </tr><tr>
          <td class="tablecell label">Cite as:</td>
          <td class="tablecell arxivid"><span class="arxivid"><a href="https://arxiv.org/abs/${id}">arXiv:${id}</a> [cs.LG]</span></td>
        </tr></table>
    </div>
  </div>
</div>
    <div class="submission-history">
      <h2>Submission history</h2> From: [<a href="/show-email/0/${id}" rel="nofollow">view email</a>]      <br/>    <strong>[v1]</strong>
        Wed, 21 Jan 2026 09:12:44 UTC (312 KB)<br/>
</div>
  </div>
  <!--end leftcolumn-->
<div class="extra-services">    <div class="full-text">
      <a name="other"></a>
      <span class="descriptor">Full-text links:</span>
      <h2>Access Paper:</h2>
      <ul><li><a href="/pdf/${id}" aria-describedby="download-button-info" accesskey="f" class="abs-button download-pdf">View PDF</a></li></ul>
    </div>
  </div>
</div>`,
  );

/* Pages that nobody wrote, always the same: what the reader is measured on. */

const TOPICS =
  'learning graph neural robust adaptive sparse attention diffusion language policy gradient estimation quantum sampling retrieval alignment reasoning causal transport kernel spectral convex federated privacy compression routing scheduling verification symbolic geometric contrastive vision speech control planning'.split(
    ' ',
  );
const GIVEN = 'Ana Bao Chidi Dagny Emeka Farah Goran Hana Ivo Jun Kofi Lene'.split(' ');
const FAMILY =
  'Adeyemi Bergqvist Castellane Dröste Eastmere Fennimore Grabiec Haugland Ito Jansen Kovacs Lindqvist'.split(' ');
const VENUES = [
  'NeurIPS 2026',
  'ICML 2026',
  'Accepted at CVPR 2026 (oral)',
  'to appear in the Proceedings of ACL 2026',
  'ICLR 2027 under review',
  'KDD 2026',
  'IEEE Transactions on Pattern Analysis and Machine Intelligence',
  'Journal of Things',
];
export const OWNER = 'Minna Kestrel';

/** Numbers from a fixed start: the same pages every time. */
function dice(): (sides: number) => number {
  let state = 12_345;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % sides;
  };
}

type Dice = ReturnType<typeof dice>;
const pick = (roll: Dice, from: readonly string[]) => from[roll(from.length)]!;
const words = (roll: Dice, count: number) => Array.from({ length: count }, () => pick(roll, TOPICS)).join(' ');
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const title = (roll: Dice) => capital(words(roll, 5 + roll(7)));
const person = (roll: Dice) => `${pick(roll, GIVEN)} ${pick(roll, FAMILY)}`;

const entry = (roll: Dice, year: number) =>
  `<li><b>${title(roll)}</b><br>${person(roll)}, ${person(roll)}, <u>${OWNER}</u>, ${person(roll)}<br><i>${pick(roll, VENUES)}</i>, ${year} ` +
  `[<a href="https://arxiv.org/abs/${year % 100}0${1 + roll(9)}.${10_000 + roll(9_999)}">arXiv</a>] [<a href="paper.pdf">pdf</a>] ` +
  `[<a href="https://github.com/x/y">code</a>] [<a href="https://doi.org/10.1145/${roll(9_999_999)}">doi</a>]</li>`;

/** A researcher's homepage: 20 pieces of news, and publications under years. */
export function homepage(publications: number): string {
  const roll = dice();
  const years = 12;
  let html = `<!doctype html><meta charset="utf-8"><title>${OWNER}</title><h1>${OWNER}</h1><p>I am an assistant professor of computer science at Varde University. ${capital(words(roll, 80))}.</p><h2>News</h2><ul>`;
  for (let i = 0; i < 20; i++) html += `<li>[Nov 2026] ${title(roll)} accepted at ${pick(roll, VENUES)}.</li>`;
  html += '</ul><h2>Publications</h2>';
  for (let year = 2026; year > 2026 - years; year--) {
    const entries = Array.from({ length: Math.round(publications / years) }, () => entry(roll, year));
    html += `<h3>${year}</h3><ol>${entries.join('')}</ol>`;
  }
  return html;
}

/** A homepage of about so many bytes. */
export const homepageOf = (bytes: number): string => homepage(Math.round(bytes / 370));

/** A long article with sections, tables, links and references: no researcher's page. */
export function article(bytes: number): string {
  const roll = dice();
  const parts: string[] = [];
  let notes = 0;
  for (let length = 0; length < bytes * 0.59; ) {
    let html = `<h2>${title(roll)} [<a href="/edit">edit</a>]</h2>`;
    for (let paragraph = 0; paragraph < 6; paragraph++) {
      html += '<p>';
      for (let sentence = 0; sentence < 7; sentence++)
        html += `${capital(words(roll, 10))} <a href="/wiki/${pick(roll, TOPICS)}">${words(roll, 2)}</a> ${words(roll, 5)}.<sup><a href="#note-${++notes}">[${notes}]</a></sup> `;
      html += '</p>';
    }
    const row = () =>
      `<tr><th>${pick(roll, TOPICS)}</th>${'12345'.replace(/./g, () => `<td>${roll(100_000)}</td>`)}</tr>`;
    if (roll(5) < 2) html += `<table>${Array.from({ length: 12 }, row).join('')}</table>`;
    parts.push(html);
    length += html.length;
  }
  const references = Array.from(
    { length: notes },
    (_, i) =>
      `<li id="note-${i + 1}"><cite>${person(roll)} (${1950 + (i % 76)}). "${title(roll)}". <i>Journal</i></cite></li>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>History of everything - Encyclopedia</title><h1>History of everything</h1>${parts.join('')}<ol>${references.join('')}</ol>`;
}

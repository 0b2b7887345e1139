/*
 * The floor under what Lectern does to a listing, written down once without any of its structure: it asks for the first screenful before
 * anything is drawn and for all papers in one question after it, puts three closed roots and a labelled button on each entry near the window,
 * says what the page says of itself, asks what is told of the papers that are near and which are seen. It shows no state, reads no odd page,
 * hears no change, can be neither pressed nor taken away, and asks nobody but its own small store. What it costs, whoever does the same pays.
 */
(() => {
  const FIRST = 6;
  const GROUP = 4;
  const nodes = document.querySelectorAll('dl#articles > dt');
  const ask = (name, request) => chrome.runtime.sendMessage({ name, ...request });
  const plain = (node) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const idOf = (link) => link?.getAttribute('href')?.slice('/abs/'.length);
  const paper = (place) => ({ id: idOf(nodes[place].querySelector('a[href*="/abs/"]')) });
  const byline = (place) => nodes[place].nextElementSibling.querySelector('.list-authors')?.textContent ?? '';
  const places = (from, to) => Array.from({ length: Math.min(to, nodes.length) - from }, (_, at) => from + at);
  const first = places(0, FIRST);

  ask('open', {
    headings: Array.from(document.querySelectorAll('#dlpage > h3, #articles > h3'), plain),
    paging: plain(document.querySelector('.paging')),
    papers: first.map((place) => ({ ...paper(place), byline: byline(place) })),
  }).then(open);

  const made = new Map();
  const drawn = new Set();
  const cameNear = new Set(first);
  const placeOf = new Map();
  let label;

  const near = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        const place = placeOf.get(target);
        for (const at of places(place - GROUP, place + GROUP)) cameNear.add(at);
      }
      if (label) draw();
    },
    { rootMargin: '120px 0px' },
  );

  // While the answer is on its way.
  setTimeout(() => {
    for (let place = FIRST; place < nodes.length; place += GROUP) {
      placeOf.set(nodes[place], place);
      near.observe(nodes[place]);
    }
    for (const place of first) make(place);
  });

  const originals = new Map();
  function copyOf(key, make) {
    if (!originals.has(key)) originals.set(key, make());
    return originals.get(key).cloneNode(true);
  }

  let sheet;
  function box(name) {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(`.free { position: absolute; pointer-events: none; color: #485058; font-size: 11.66px; line-height: 15px }
        .gutter { margin: -2px 0 0 -36px } .shelf { all: unset; inline-size: 28px; block-size: 24px; pointer-events: auto }
        .shelf:focus-visible { outline: 2px solid #1a5fb4 } @media print { .free { display: none } }`);
    }
    const host = copyOf('host', () => document.createElement('floor-marks'));
    const root = host.attachShadow({ mode: 'closed' });
    const free = copyOf(name, () => Object.assign(document.createElement('span'), { className: `free ${name}` }));
    root.append(free);
    root.adoptedStyleSheets = [sheet];
    return { host, free };
  }

  function makeButton() {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'shelf' });
    const icon = '<template><svg viewBox="0 0 16 16" width=16><path d="M4 3h8v10l-4-3-4 3z"/></svg></template>';
    const parsed = new DOMParser().parseFromString(icon, 'text/html').querySelector('template');
    button.append(document.importNode(parsed.content, true));
    return button;
  }

  function make(place) {
    if (made.has(place)) return made.get(place);
    const boxes = { facts: box('facts'), gutter: box('gutter'), names: box('names') };
    const button = copyOf('button', makeButton);
    boxes.gutter.free.append(button);
    made.set(place, { ...boxes, button });
    return made.get(place);
  }

  function draw() {
    for (const place of cameNear) {
      if (drawn.has(place)) continue;
      drawn.add(place);
      const { facts, gutter, names, button } = make(place);
      const body = nodes[place].nextElementSibling;
      const title = body.querySelector('.list-title');
      nodes[place].append(facts.host);
      title.prepend(gutter.host);
      body.querySelector('.list-authors').append(names.host);
      button.setAttribute('aria-label', label.replace('$1', plain(title)));
      button.setAttribute('aria-pressed', 'false');
    }
  }

  function open(answer) {
    label = answer.label;
    draw();
    requestIdleCallback(async () => {
      const links = document.querySelectorAll('dl#articles > dt > a:nth-child(2)');
      await ask('more', { papers: Array.from(links, (link) => ({ id: idOf(link) })) });
      askForFacts();
    });
  }

  async function askForFacts() {
    const seen = new IntersectionObserver(() => {}, { threshold: [0.01, 0.05, 0.1, 0.25, 0.5] });
    const papers = Array.from(drawn, (place) => {
      const body = nodes[place].nextElementSibling;
      seen.observe(body);
      return { ...paper(place), comments: plain(body.querySelector('.list-comments')) };
    });
    await ask('facts', { papers });
    requestAnimationFrame(() => setTimeout(giveRoom));
  }

  /** All reads, then all writes. */
  function giveRoom() {
    const width = document.documentElement.clientWidth;
    const boxes = Array.from(drawn, (place) => made.get(place).facts.free);
    const rooms = boxes.map((free) => width - free.getBoundingClientRect().x);
    for (const [at, free] of boxes.entries()) free.style.inlineSize = `${Math.min(420, rooms[at])}px`;
  }
})();

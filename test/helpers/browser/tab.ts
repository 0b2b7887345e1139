import type { AxNode, Rect, TabPort } from './driver.ts';
import { eventually } from './eventually.ts';

/** A control as a screen reader names it: role and accessible name, whole, or a pattern of it. */
export interface Control {
  role:
    | 'button'
    | 'tab'
    | 'link'
    | 'switch'
    | 'radio'
    | 'textbox'
    | 'searchbox'
    | 'menuitemradio'
    | 'menuitem'
    | 'heading';
  name: string | RegExp;
}

/** One tab. What runs in the page is given as a function: it is sent as text, so it can use nothing from outside but `arg`. */
export class Tab {
  readonly port: TabPort;

  readonly #open: Set<Tab>;

  /** @param open every open tab of the browser; this one is among them until it is closed */
  constructor(port: TabPort, open: Set<Tab>) {
    this.port = port;
    this.#open = open.add(this);
  }

  async goto(url: string): Promise<void> {
    await this.port.navigate(url);
  }

  /** Runs in the page's own world. */
  async evaluate<T, A>(run: (arg: A) => T | Promise<T>, arg?: A): Promise<T> {
    const text = `(async () => JSON.stringify(await (${run})(${JSON.stringify(arg)})))()`;
    return parse(await this.port.evaluate(text));
  }

  /**
   * Runs with every closed shadow root of the page, in document order: what no script of the page can reach.
   *
   * @param hosts narrows down which elements are asked for one; any when left out
   */
  async inRoots<T, A>(run: (roots: ShadowRoot[], arg: A) => T, arg?: A, hosts = '*'): Promise<T> {
    const text = `(roots, arg) => JSON.stringify((${run})(roots, arg))`;
    return parse(await this.port.callWithRoots(text, hosts, arg));
  }

  /** Waits until `run` answers anything but false, null or undefined in the page. */
  until<T, A>(what: string, run: (arg: A) => T | Promise<T>, arg?: A, within?: number) {
    return eventually(what, () => this.evaluate(run, arg), within);
  }

  untilInRoots<T, A>(what: string, run: (roots: ShadowRoot[], arg: A) => T, arg?: A, within?: number) {
    return eventually(what, () => this.inRoots(run, arg), within);
  }

  /** Waits for the control, brings it into view and clicks it with the mouse. */
  async click(control: Control, within?: number): Promise<void> {
    const { x, y } = await this.#place(control, within);
    await this.port.click(x, y);
  }

  /** Waits for the control and gives it the focus, as Tab would. */
  async focus(control: Control, within?: number): Promise<void> {
    await this.#place(control, within, true);
  }

  /** Whether the control is there and can be seen. */
  async has(control: Control): Promise<boolean> {
    return (await this.evaluate(placeOf, { ...pattern(control), focus: false })) !== null;
  }

  waitFor(control: Control, within?: number): Promise<unknown> {
    return this.#place(control, within);
  }

  /** Clicks what `find` returns inside the closed roots. */
  async clickInRoots<A>(
    what: string,
    find: (roots: ShadowRoot[], arg: A) => Element | undefined,
    arg?: A,
  ): Promise<void> {
    const text = `(roots, arg) => {
      const found = (${find})(roots, arg);
      if (!found) return undefined;
      const inside = (r) => r.top >= 0 && r.bottom <= innerHeight && r.width > 0;
      if (!inside(found.getBoundingClientRect())) found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const r = found.getBoundingClientRect();
      return JSON.stringify({ x: r.x + r.width / 2, y: r.y + r.height / 2 });
    }`;
    const place = await eventually(what, () => this.port.callWithRoots(text, '*', arg));
    const { x, y } = parse<{ x: number; y: number }>(place);
    await this.port.click(x, y);
  }

  /** Presses keys one after the other: `Enter`, `Shift+Tab`, `s`. */
  async press(...chords: string[]): Promise<void> {
    for (const chord of chords) await this.port.press(chord);
  }

  async type(text: string): Promise<void> {
    for (const character of text) await this.port.press(character);
  }

  /** What the page says, without what is hidden. */
  text(): Promise<string> {
    return this.evaluate(() => document.body.innerText);
  }

  untilText(text: string, within?: number): Promise<unknown> {
    return this.until(`the page says "${text}"`, (wanted) => document.body.innerText.includes(wanted), text, within);
  }

  /** What a screen reader is given, in reading order. */
  accessibility(): Promise<AxNode[]> {
    return this.port.accessibility();
  }

  screenshot(clip?: Rect): Promise<Buffer> {
    return this.port.screenshot(clip);
  }

  /** A tab that is gone already is closed as well. */
  async close(): Promise<void> {
    this.#open.delete(this);
    await this.port.close().catch(() => {});
  }

  async #place(control: Control, within?: number, focus = false): Promise<{ x: number; y: number }> {
    const what = `a ${control.role} named ${control.name}`;
    let before = '';
    try {
      return await eventually(
        what,
        async () => {
          const place = await this.evaluate(placeOf, { ...pattern(control), focus });
          // A page that is still filling moves it: it stands when it is twice at the same place.
          const stands = place !== null && JSON.stringify(place) === before;
          before = JSON.stringify(place);
          return stands && place;
        },
        within,
      );
    } catch (cause) {
      const shown = await this.text().catch(() => '(no text)');
      throw new Error(`There is no ${what}. The page says:\n${shown.slice(0, 1_500)}`, { cause });
    }
  }
}

const parse = <T>(text: string | undefined): T => (text === undefined ? undefined : JSON.parse(text)) as T;

const pattern = ({ role, name }: Control) =>
  typeof name === 'string'
    ? { role, source: name, flags: '', whole: true }
    : { role, source: name.source, flags: name.flags, whole: false };

/** In the page: the middle of the first visible control with this role and name. Names after the parts of ARIA that we use. */
function placeOf(wanted: { role: string; source: string; flags: string; whole: boolean; focus: boolean }) {
  const implicit: Record<string, string> = {
    button: 'button, summary, input[type=submit], input[type=button]',
    link: 'a[href]',
    radio: 'input[type=radio]',
    textbox: 'input:not([type]), input[type=text], textarea',
    searchbox: 'input[type=search]',
    switch: 'input[type=checkbox]',
    heading: 'h1, h2, h3, h4',
  };
  const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const textOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
    if (node.hasAttribute('aria-label')) return node.getAttribute('aria-label') ?? '';
    return [...node.childNodes].map(textOf).join(node instanceof HTMLElement ? ' ' : '');
  };
  const nameOf = (element: Element): string => {
    const by = element
      .getAttribute('aria-labelledby')
      ?.split(/\s+/)
      .map((id) => document.getElementById(id));
    if (by?.length) return squeeze(by.map((e) => (e ? textOf(e) : '')).join(' '));
    if (element.hasAttribute('aria-label')) return squeeze(element.getAttribute('aria-label'));
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    if (labels.length) return squeeze(labels.map(textOf).join(' '));
    return squeeze(textOf(element)) || squeeze(element.getAttribute('placeholder') ?? element.getAttribute('title'));
  };
  const selector = [`[role=${wanted.role}]`, implicit[wanted.role]].filter(Boolean).join(', ');
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    if (element.hasAttribute('role') && element.getAttribute('role') !== wanted.role) continue;
    const name = nameOf(element);
    if (wanted.whole ? name !== wanted.source : !new RegExp(wanted.source, wanted.flags).test(name)) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const visible = (element as HTMLInputElement).labels?.[0] ?? element;
    const inView = (r: DOMRect) => r.top >= 0 && r.bottom <= innerHeight;
    if (!inView(visible.getBoundingClientRect())) visible.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (wanted.focus) element.focus();
    const box = element.getBoundingClientRect();
    const target = box.width > 1 && box.height > 1 ? box : visible.getBoundingClientRect();
    return { x: target.x + target.width / 2, y: target.y + target.height / 2 };
  }
  return null;
}

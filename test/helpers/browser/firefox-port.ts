import type { Bidi } from './bidi.ts';
import type { Rect, TabPort } from './driver.ts';
import { chordOf, keyOf } from './keys.ts';

/** A page of Firefox. */
export class FirefoxPort implements TabPort {
  readonly #bidi: Bidi;
  readonly context: string;

  constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.context = context;
  }

  async navigate(url: string): Promise<void> {
    await this.#bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  async evaluate(expression: string): Promise<string | undefined> {
    const answer = await this.#bidi.send('script.evaluate', {
      expression,
      target: { context: this.context },
      awaitPromise: true,
    });
    return readAnswer(answer);
  }

  /** BiDi serialises closed shadow roots as well, each with a reference that can be given back as an argument. */
  async callWithRoots(declaration: string, hosts: string, arg: unknown): Promise<string | undefined> {
    const target = { context: this.context, sandbox: 'lectern-tests' };
    const found = await this.#bidi.send('script.callFunction', {
      functionDeclaration: '(hosts) => [...document.querySelectorAll(hosts)]',
      arguments: [{ type: 'string', value: hosts }],
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    });
    if (found.type === 'exception') throw new Error(found.exceptionDetails.text);
    const roots = (found.result.value as { value: { shadowRoot?: { sharedId: string; value: { mode: string } } } }[])
      .map(({ value }) => value.shadowRoot)
      .filter((root) => root?.value.mode === 'closed')
      .map((root) => ({ type: 'node', sharedId: root?.sharedId }));
    const answer = await this.#bidi.send('script.callFunction', {
      functionDeclaration: `(arg, ...roots) => (${declaration})(roots, arg === undefined ? undefined : JSON.parse(arg))`,
      arguments: [
        arg === undefined ? { type: 'undefined' } : { type: 'string', value: JSON.stringify(arg) },
        ...roots.map(({ sharedId }) => ({ sharedId })),
      ],
      target,
      awaitPromise: true,
    });
    return readAnswer(answer);
  }

  async click(x: number, y: number): Promise<void> {
    await this.#pointer([
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async move(x: number, y: number): Promise<void> {
    await this.#pointer([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }]);
  }

  async press(chord: string): Promise<void> {
    const { shift, key } = chordOf(chord);
    const held = shift ? [keyOf('Shift').webdriver] : [];
    const values = [...held, key.webdriver];
    await this.#bidi.send('input.performActions', {
      context: this.context,
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            ...values.map((value) => ({ type: 'keyDown', value })),
            ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
          ],
        },
      ],
    });
  }

  async screenshot(clip?: Rect): Promise<Buffer> {
    const { data } = await this.#bidi.send('browsingContext.captureScreenshot', {
      context: this.context,
      ...(clip ? { origin: 'document', clip: { type: 'box', ...clip } } : {}),
    });
    return Buffer.from(data, 'base64');
  }

  async resize(width: number, height: number, scale: number): Promise<void> {
    await this.#bidi.send('browsingContext.setViewport', {
      context: this.context,
      viewport: { width, height },
      devicePixelRatio: scale,
    });
  }

  async setFiles(selector: string, files: readonly string[]): Promise<void> {
    const { nodes } = await this.#bidi.send('browsingContext.locateNodes', {
      context: this.context,
      locator: { type: 'css', value: selector },
    });
    await this.#bidi.send('input.setFiles', { context: this.context, element: { sharedId: nodes[0].sharedId }, files });
  }

  async activate(): Promise<void> {
    await this.#bidi.send('browsingContext.activate', { context: this.context });
  }

  async close(): Promise<void> {
    await this.#bidi.send('browsingContext.close', { context: this.context });
  }

  async #pointer(actions: object[]): Promise<void> {
    await this.#bidi.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  }
}

// biome-ignore lint/suspicious/noExplicitAny: an answer of WebDriver BiDi.
function readAnswer(answer: any): string | undefined {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.type === 'string' ? answer.result.value : undefined;
}

import type { Bidi } from './bidi.ts';
import type { AxNode, Place, Rect, TabPort } from './driver.ts';
import { eventually } from './eventually.ts';
import { chordOf, keyOf } from './keys.ts';

type EvaluateInBrowser = <T>(expression: string) => Promise<T>;

/** A page of Firefox. */
export class FirefoxPort implements TabPort {
  readonly #bidi: Bidi;
  readonly context: string;

  readonly #evaluateInBrowser: EvaluateInBrowser;

  constructor(bidi: Bidi, context: string, evaluateInBrowser: EvaluateInBrowser) {
    this.#bidi = bidi;
    this.context = context;
    this.#evaluateInBrowser = evaluateInBrowser;
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

  /** Headless, Firefox carries nothing: the page is told of it as the browser tells. */
  async drag(from: Place, to: Place): Promise<void> {
    await this.evaluate(`(() => {
      const dataTransfer = new DataTransfer();
      const tell = ({ x, y }, ...types) => {
        for (const type of types) {
          const on = document.elementFromPoint(x, y);
          const init = { clientX: x, clientY: y, dataTransfer, bubbles: true, cancelable: true };
          const taken = !on.dispatchEvent(new DragEvent(type, init));
          if (type === 'dragover' && !taken) throw new Error('Nothing can be dropped there');
        }
      };
      tell(${JSON.stringify(from)}, 'dragstart');
      tell(${JSON.stringify(to)}, 'dragenter', 'dragover', 'drop');
    })()`);
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

  /** BiDi has no accessibility tree: Firefox's own service is asked for that of the tab in front. */
  async accessibility(): Promise<AxNode[]> {
    await this.activate();
    return eventually('the accessibility tree is there', async () => {
      const nodes = await this.#evaluateInBrowser<AxNode[]>(`(${readAxTree})()`);
      return nodes.length > 2 && nodes;
    });
  }

  async setMedium(medium: 'print' | 'screen'): Promise<void> {
    await this.activate();
    const value = medium === 'print' ? 'print' : '';
    await this.#evaluateInBrowser(
      `(Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.browsingContext.mediumOverride = '${value}')`,
    );
  }

  async back(): Promise<void> {
    await this.#bidi.send('browsingContext.traverseHistory', { context: this.context, delta: -1 });
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

/** In Firefox's privileged scope. */
function readAxTree(): AxNode[] {
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's own globals.
  const { Cc, Ci, Services } = globalThis as any;
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const words: Record<string, string> = {
    'text leaf': 'text',
    statictext: 'text',
    pushbutton: 'button',
    'toggle button': 'button',
    definitionlist: 'DescriptionList',
    entry: 'textbox',
    statusbar: 'status',
  };
  // biome-ignore lint/suspicious/noExplicitAny: an nsIAccessible.
  const read = (node: any, depth: number): AxNode[] => {
    const role = service.getStringRole(node.role);
    const state: { value?: number } = {};
    node.getState(state, {});
    const isToggle = role === 'toggle button';
    const children = Array.from({ length: node.childCount }, (_, index) => node.getChildAt(index));
    return [
      {
        role: words[role] ?? role,
        name: node.name ?? '',
        depth,
        ...(isToggle ? { pressed: ((state.value ?? 0) & Ci.nsIAccessibleStates.STATE_PRESSED) !== 0 } : {}),
      },
      ...children.flatMap((child) => read(child, depth + 1)),
    ];
  };
  const tab = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser;
  const root = service.getAccessibleFor(tab);
  return root ? read(root, 0) : [];
}

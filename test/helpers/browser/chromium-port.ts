import type { Cdp } from './cdp.ts';
import type { AxNode, Place, Rect, TabPort } from './driver.ts';
import { eventually } from './eventually.ts';
import { chordOf } from './keys.ts';

interface CdpAxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
}

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
  contentDocument?: DomNode;
}

/** A page of Chromium. */
export class ChromiumPort implements TabPort {
  readonly cdp: Cdp;
  readonly target: string;
  readonly session: string;

  private constructor(cdp: Cdp, target: string, session: string) {
    this.cdp = cdp;
    this.target = target;
    this.session = session;
  }

  static async attach(cdp: Cdp, target: string): Promise<ChromiumPort> {
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: target, flatten: true });
    const port = new ChromiumPort(cdp, target, sessionId);
    await port.send('Page.enable');
    await port.send('Page.setLifecycleEventsEnabled', { enabled: true });
    return port;
  }

  send(method: string, params: object = {}) {
    return this.cdp.send(method, params, this.session);
  }

  async navigate(url: string): Promise<void> {
    const loaded = new Set<string>();
    const stop = this.cdp.on('Page.lifecycleEvent', this.session, ({ name, loaderId }) => {
      if (name === 'load') loaded.add(loaderId);
    });
    try {
      const { loaderId, errorText } = await this.send('Page.navigate', { url });
      if (errorText && errorText !== 'net::ERR_ABORTED') throw new Error(`${url}: ${errorText}`);
      if (loaderId !== undefined) await eventually(`${url} has loaded`, () => loaded.has(loaderId), 60_000);
    } finally {
      stop();
    }
  }

  async evaluate(expression: string): Promise<string | undefined> {
    const answer = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    return readAnswer(answer);
  }

  async callWithRoots(declaration: string, hosts: string, arg: unknown): Promise<string | undefined> {
    const { root } = await this.send('DOM.getDocument', { depth: -1, pierce: true });
    const objectGroup = 'roots';
    const objects = await Promise.all(
      closedRoots(root).map((node) => this.send('DOM.resolveNode', { backendNodeId: node.backendNodeId, objectGroup })),
    );
    const { result: page } = await this.send('Runtime.evaluate', { expression: 'globalThis', objectGroup });
    const answer = await this.send('Runtime.callFunctionOn', {
      objectId: page.objectId,
      functionDeclaration: `(arg, hosts, ...roots) => (${declaration})(roots.filter((root) => root.host.matches(hosts)), arg)`,
      arguments: [
        arg === undefined ? {} : { value: arg },
        { value: hosts },
        ...objects.map(({ object }) => ({ objectId: object.objectId })),
      ],
      returnByValue: true,
    });
    await this.send('Runtime.releaseObjectGroup', { objectGroup });
    return readAnswer(answer);
  }

  async click(x: number, y: number): Promise<void> {
    await this.move(x, y);
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }

  async move(x: number, y: number): Promise<void> {
    await this.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  }

  /** Headless, nothing carries what is dragged from press to drop: the browser hands it to us, and we drop it. */
  async drag(from: Place, to: Place): Promise<void> {
    await this.send('Input.setInterceptDrags', { enabled: true });
    let data: unknown;
    const stop = this.cdp.on('Input.dragIntercepted', this.session, (event) => (data = event.data));
    await this.move(from.x, from.y);
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...from, button: 'left', clickCount: 1 });
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    for (const place of [middle, to])
      await this.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...place, button: 'left', buttons: 1 });
    await eventually('something is dragged', () => data !== undefined);
    stop();
    for (const type of ['dragEnter', 'dragOver', 'drop'])
      await this.send('Input.dispatchDragEvent', { type, ...to, data });
    await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...to, button: 'left', clickCount: 1 });
    await this.send('Input.setInterceptDrags', { enabled: false });
  }

  async press(chord: string): Promise<void> {
    const { shift, key } = chordOf(chord);
    const { webdriver: _, text, ...event } = key;
    const modifiers = shift ? 8 : 0;
    const down = text === undefined ? { type: 'rawKeyDown' } : { type: 'keyDown', text };
    await this.send('Input.dispatchKeyEvent', { ...event, ...down, modifiers });
    await this.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp', modifiers });
  }

  async screenshot(clip?: Rect): Promise<Buffer> {
    const { data } = await this.send('Page.captureScreenshot', {
      format: 'png',
      ...(clip ? { clip: { ...clip, scale: 1 }, captureBeyondViewport: true } : {}),
    });
    return Buffer.from(data, 'base64');
  }

  async resize(width: number, height: number, scale: number): Promise<void> {
    await this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  }

  async setFiles(selector: string, files: readonly string[]): Promise<void> {
    const { root } = await this.send('DOM.getDocument');
    const { nodeId } = await this.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    await this.send('DOM.setFileInputFiles', { nodeId, files });
  }

  async setColorScheme(value: 'light' | 'dark'): Promise<void> {
    await this.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
  }

  /** As with a high-contrast theme of the system: the page's colours are replaced by a few of the system's; or no longer so. */
  async forceColors(forced = true): Promise<void> {
    const features = forced
      ? [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: 'dark' },
        ]
      : [];
    await this.send('Emulation.setEmulatedMedia', { features });
  }

  /** The page as it would be printed. */
  async printToPdf(): Promise<Uint8Array> {
    const { data } = await this.send('Page.printToPDF', { preferCSSPageSize: true });
    return new Uint8Array(Buffer.from(data, 'base64'));
  }

  async accessibility(): Promise<AxNode[]> {
    const { nodes } = await this.send('Accessibility.getFullAXTree');
    return readAxTree(nodes);
  }

  async setMedium(medium: 'print' | 'screen'): Promise<void> {
    await this.send('Emulation.setEmulatedMedia', { media: medium });
  }

  async back(): Promise<void> {
    const { currentIndex, entries } = await this.send('Page.getNavigationHistory');
    await this.send('Page.navigateToHistoryEntry', { entryId: entries[currentIndex - 1].id });
  }

  async activate(): Promise<void> {
    await this.cdp.send('Target.activateTarget', { targetId: this.target });
  }

  async close(): Promise<void> {
    await this.cdp.send('Target.closeTarget', { targetId: this.target });
  }
}

// biome-ignore lint/suspicious/noExplicitAny: an answer of the DevTools protocol.
function readAnswer(answer: any): string | undefined {
  if (answer.exceptionDetails)
    throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
  return answer.result.value;
}

function closedRoots(node: DomNode): DomNode[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  const below = [
    ...(node.shadowRoots ?? []),
    ...(node.children ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  return [...own, ...below.flatMap(closedRoots)];
}

function readAxTree(nodes: readonly CdpAxNode[]): AxNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (node: CdpAxNode | undefined, depth: number): AxNode[] => {
    const role = node?.role?.value ?? '';
    if (!node || role === 'InlineTextBox') return [];
    const pressed = node.properties?.find(({ name }) => name === 'pressed')?.value.value;
    const own: AxNode[] = node.ignored
      ? []
      : [
          {
            role: role === 'StaticText' ? 'text' : role,
            name: node.name?.value ?? '',
            depth,
            ...(pressed === undefined ? {} : { pressed: String(pressed) === 'true' }),
          },
        ];
    return [...own, ...(node.childIds ?? []).flatMap((id) => read(byId.get(id), depth + own.length))];
  };
  return read(nodes[0], 0);
}

import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { Answer, FailureCode } from '../messages/envelope.ts';
import { type MessageName, messages, type Request, type Response } from '../messages/index.ts';
import type { Asked, Occasions } from './hear.ts';

/** Who asks. */
export interface Sender {
  from: 'page' | 'content';
  /** In a private window: nothing may be recorded or saved. */
  private: boolean;
  tabId?: number;
  /** Address of the document that asks. */
  url?: string;
}

export type Handlers = {
  [N in MessageName]: (request: Request<N>, sender: Sender) => Promise<Response<N>> | Response<N>;
};

/** Thrown by a handler to say why it did not do what was asked. Any error with such a `code` is answered with it. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.code = code;
  }
}

type From = readonly Sender['from'][];
const OWN_PAGES: From = ['page'];
const CONTENT: From = ['content'];
const BOTH: From = ['page', 'content'];

/** Who may send what. A content script stands beside a page that may be hostile: it gets what it needs to draw marks, no more. */
export const mayAsk: Record<MessageName, From> = {
  'papers:soon': CONTENT,
  'papers:open': CONTENT,
  'papers:more': CONTENT,
  'papers:whole': CONTENT,
  'marks:load': CONTENT,
  'papers:facts': CONTENT,
  'papers:seen': CONTENT,
  'person:why': CONTENT,
  'person:open': CONTENT,
  'card:load': CONTENT,
  'bar:load': CONTENT,
  'bar:open': CONTENT,
  'bar:seen': CONTENT,
  'bar:cite': CONTENT,
  'bar:undo': CONTENT,
  'bar:options': CONTENT,
  'shelf:set': BOTH,
  'person:correct': BOTH,
  'researcher:follow': OWN_PAGES,
  'researcher:unfollow': OWN_PAGES,
  'arrivals:seen': OWN_PAGES,
  'journal:undo': OWN_PAGES,
  'settings:set': OWN_PAGES,
  'data:delete': OWN_PAGES,
  'data:imported': OWN_PAGES,
  'sources:set': OWN_PAGES,
  'sources:check': OWN_PAGES,
  'shelf:change': OWN_PAGES,
  'shelf:move': OWN_PAGES,
  'work:edit': OWN_PAGES,
  'researcher:change': OWN_PAGES,
  'researcher:merge': OWN_PAGES,
  'researcher:split': OWN_PAGES,
  'researcher:follow-co-author': OWN_PAGES,
  'search:save': OWN_PAGES,
  'search:rename': OWN_PAGES,
  'search:remove': OWN_PAGES,
  'search:seen': OWN_PAGES,
  'backup:make': OWN_PAGES,
  'backup:remove': OWN_PAGES,
  'page:candidate': CONTENT,
  'reader:open': CONTENT,
  'page:recognised': CONTENT,
};

/**
 * Answer messages: a foreign sender, an unknown or malformed message, and one that this sender may not send are refused before a handler
 * sees them.
 *
 * @param onError told of errors that no handler expected; the sender gets their message under the code `store`
 */
export function serve(occasions: Occasions, handlers: Handlers, onError: (error: unknown) => void): void {
  occasions.hear('message', ({ message, sender }) => answer(handlers, message, sender, onError));
}

/** The answer to one message. Never throws. */
export async function answer(
  handlers: Handlers,
  message: Asked,
  runtimeSender: Runtime.MessageSender,
  onError: (error: unknown) => void,
): Promise<Answer> {
  const sender = await trusted(runtimeSender);
  if (!sender) return refuse('forbidden', 'Messages are taken from Lectern itself only');
  if (!Object.hasOwn(messages, message.name))
    return refuse('invalid', `There is no message "${message.name.slice(0, 60)}"`);
  const name = message.name as MessageName;
  if (!mayAsk[name].includes(sender.from)) return refuse('forbidden', `A ${sender.from} may not send "${name}"`);
  const request = messages[name].request().safeParse(message.request);
  if (!request.success) {
    const [issue] = request.error.issues;
    return refuse(
      'invalid',
      `"${name}" is malformed at ${issue?.path.join('.') || 'its top'}: ${issue?.message ?? ''}`,
    );
  }
  try {
    const handle = handlers[name] as (request: unknown, sender: Sender) => unknown;
    return { ok: true, value: (await handle(request.data, sender)) as Response<MessageName> };
  } catch (error) {
    const code = codeOf(error);
    if (!code || code === 'store') onError(error);
    return refuse(code ?? 'store', error instanceof Error ? error.message : String(error));
  }
}

const CODES: readonly unknown[] = [
  'invalid',
  'forbidden',
  'private',
  'quota',
  'stale',
  'store',
] satisfies FailureCode[];

function codeOf(error: unknown): FailureCode | undefined {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return CODES.includes(code) ? (code as FailureCode) : undefined;
}

const refuse = (code: FailureCode, message: string): Answer => ({ ok: false, code, message });

/** Our own extension's pages and content scripts; `undefined` for everybody else: other extensions, web pages. */
async function trusted(sender: Runtime.MessageSender): Promise<Sender | undefined> {
  if (sender.id !== browser.runtime.id) return undefined;
  const url = sender.url ?? '';
  const ownPage = url.startsWith(browser.runtime.getURL(''));
  if (!ownPage && !sender.tab) return undefined;
  return {
    from: ownPage ? 'page' : 'content',
    // The popup has no tab of its own: it belongs to the window it opened in, which has the focus.
    private: sender.tab ? sender.tab.incognito : await isPrivateWindowFocused(),
    ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
    ...(url ? { url } : {}),
  };
}

async function isPrivateWindowFocused(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.incognito ?? false;
}

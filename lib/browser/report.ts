import { native } from './native.ts';

const told = new Set<string>();

/** This context outlived its extension: nothing of ours is wrong. */
const isStale = (error: Error & { code?: unknown }): boolean =>
  error.code === 'stale' ||
  /Extension context invalidated|context was destroyed|Receiving end does not exist/i.test(error.message);

/**
 * Tell of an error nobody expected: once per stack, on the console, with a link that opens a report with version, place and reasons in it,
 * and nothing of any page.
 *
 * @param where the surface or message: "background", "popup"
 * @returns the link, or `undefined` when this was told before or is no fault of ours
 */
export function report(where: string, error: unknown): string | undefined {
  const fault = error instanceof Error ? error : new Error(String(error));
  const stack = fault.stack ?? fault.message;
  if (isStale(fault) || told.has(stack)) return undefined;
  told.add(stack);
  const link = issueLink(where, fault);
  // biome-ignore lint/suspicious/noConsole: the one place that tells.
  console.error(`Lectern, ${where}: ${reasonsOf(fault).join(' <- ')}${link ? `\nReport it: ${link}` : ''}`, fault);
  return link;
}

/** A new issue at the project's home page (`homepage_url` of the manifest), filled in; `undefined` when it names none. */
function issueLink(where: string, fault: Error): string | undefined {
  const { homepage_url: home, version } = native.runtime.getManifest();
  if (!home) return undefined;
  const body = [`Lectern ${version}, ${where}`, ...reasonsOf(fault)].join('\n');
  return `${home.replace(/\/$/, '')}/issues/new?${new URLSearchParams({ title: `${where}: ${fault.name}`, body })}`;
}

/** The error and its causes: names and codes; messages only of our own errors, since others may quote a page. */
function reasonsOf(fault: Error): string[] {
  const reasons: string[] = [];
  for (let at: unknown = fault; at instanceof Error && reasons.length < 5; at = at.cause)
    reasons.push(at.name === 'StoreError' || at.name === 'LecternError' ? `${at.name}: ${at.message}` : at.name);
  return reasons;
}

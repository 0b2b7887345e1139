import type { Page } from '../lib/model/page.ts';
import type { Trace } from '../lib/read/read.ts';

/** In words: every line of the page, which entries were made of them, of what and why, and what was left out. */
export function explain(page: Page, { context, entries, dropped, why }: Trace): string {
  const out = [`${page.kind}, confidence ${page.confidence}; ${page.works.length} works`];
  if (page.researcher)
    out.push(`researcher: ${page.researcher.name} (${context?.owner?.why ?? 'read by its site file'})`);
  if (why) out.push(`because: ${reasons(why)}`);
  for (const { reason } of page.problems) out.push(`problem: ${reason}`);
  if (!context || !entries) return out.join('\n');
  const starts = new Map(entries.map((entry) => [entry.from, entry]));
  let section = '';
  let until = 0;
  let skipped: string[] = [];
  const flush = () => {
    if (skipped.length) out.push('', `  left out: ${skipped.map((text) => text.slice(0, 100)).join(' / ')}`);
    skipped = [];
  };
  for (const [i, { text }] of context.facts.entries()) {
    const heading = context.sections[i]?.heading ?? '';
    if (heading !== section) {
      flush();
      out.push('', `# ${heading} (${context.sections[i]?.kind})`);
    }
    section = heading;
    const entry = starts.get(i);
    if (entry) {
      flush();
      const work = page.works[entries.indexOf(entry)];
      out.push('', `  ${entry.score.toFixed(1)}  ${entry.titleText}`, `       title by: ${entry.title.slot}`);
      if (work)
        out.push(
          `       ${JSON.stringify({ ...work, title: undefined, authors: work.authors.map(({ name }) => name) })}`,
        );
      out.push(`       because: ${reasons(entry.why)}`);
      until = entry.to;
    } else if (i >= until) skipped.push(text);
  }
  flush();
  for (const { entry, into } of dropped ?? [])
    out.push('', `  repeats: ${entry.titleText} (line ${entry.from + 1}, as line ${into.from + 1})`);
  return out.join('\n');
}

const reasons = (why: readonly [string, number][]) =>
  why.map(([name, value]) => `${name} ${value > 0 ? '+' : ''}${value.toFixed(1)}`).join(', ');

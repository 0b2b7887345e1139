import axe from 'axe-core';
import type { Tab } from './browser/tab.ts';

/** @returns one line for each violation that axe-core finds on the page as it is now; none when all is well */
export async function findViolations(tab: Tab): Promise<string[]> {
  await tab.port.evaluate(`${axe.source}; undefined`);
  return tab.evaluate(async () => {
    // A change of theme fades: colours are judged where they end.
    for (const animation of document.getAnimations()) animation.finish();
    // biome-ignore lint/suspicious/noExplicitAny: put into the page above.
    const { violations } = await (globalThis as any).axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

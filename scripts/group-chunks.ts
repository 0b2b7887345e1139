import type { InlineConfig } from 'vite';

/** Shared code below this is not worth a file of its own, in bytes: a browser takes longer to ask for it than to read it. */
const SMALLEST = 20_000;

/**
 * Puts what several pages and the background share into few files. The popup asked for eight, most of them of a kilobyte or less, and each
 * of them delayed its first picture.
 *
 * @param config of a build with several entries; content scripts are built one by one and share nothing
 */
export function groupChunks(config: InlineConfig): void {
  const { output } = config.build?.rolldownOptions ?? {};
  if (!output || Array.isArray(output)) throw new Error('WXT gives its build one output');
  // Files made by size may import each other in a circle: what a module needs has to be there all the same.
  output.strictExecutionOrder = true;
  output.codeSplitting = {
    groups: [
      {
        name: 'shared',
        tags: ['$initial'],
        minShareCount: 2,
        entriesAware: true,
        entriesAwareMergeThreshold: SMALLEST,
      },
    ],
  };
  output.chunkFileNames = ({ name }) => `chunks/${name.split('~', 1)[0]}-[hash].js`;
}

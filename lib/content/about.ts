import type { About } from '../messages/page-reader.ts';
import type { Page } from '../model/page.ts';

/** What the background is told of a page: no work's title. */
export const aboutOf = ({ kind, researcher, works, problems, listing }: Page): About => ({
  kind,
  ...(researcher ? { name: researcher.name } : {}),
  works: works.length,
  problems,
  ...(listing ? { listing } : {}),
});

import type { Site } from '../sites/site.ts';

/**
 * Hosts where researchers' own pages live: asked for at install, so that a page can be recognised when it opens.
 * This list is complete from version 0.1: a longer list would make browsers ask every user again.
 */
export const academicHosts: readonly string[] = [
  'https://*.github.io/*',
  'https://*.edu/*',
  'https://sites.google.com/*',
];

/** Hosts asked for when first used: the known sites, and any single site by "Always on this site". */
export const optionalHosts = (_sites: readonly Site[]): readonly string[] => ['https://*/*', 'http://*/*'];

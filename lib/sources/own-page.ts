import { isKnownAddress } from '../parse/known-address.ts';

/** Whether somebody wrote this page themselves, so that it is worth reading again: no profile on a site, no file, nothing of arXiv's. */
export const isOwnPage = (url: string): boolean =>
  /^https?:/.test(url) &&
  !isKnownAddress(url) &&
  !/\.(?:pdf|docx?|bib|ris)$/i.test(new URL(url).pathname) &&
  !/(?:^|\.)arxiv\.org$/.test(new URL(url).hostname);

/*
 * Links in a comments line, by their labels.
 */

import { doiIn } from './doi.ts';

export type CommentLinks = { code?: string; project?: string; doi?: string };

const URL_TEXT =
  /(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\w@./-])(?:[\w-]+\.)*(?:github\.(?:com|io)|gitlab\.com|gitlab\.io|huggingface\.co|bitbucket\.org|codeberg\.org)(?:\/[^\s<>"]*)?/gi;
const DOI_TEXT = /\b10\.\d{4,9}\/[^\s<>"{}|\\^]+/g;
const REPOSITORY =
  /^https?:\/\/(?:www\.)?(?:[\w-]+\.)*(?:github\.com|gitlab\.[\w.-]+|bitbucket\.org|codeberg\.org|git\.[\w.-]+)\/./i;
/** Registrants whose DOIs name data and software: Zenodo, figshare, Dataverse, Mendeley Data, OSF, Dryad, Hugging Face, CDS. */
const DATA_DOI = /^10\.(?:5281|6084|7910|17632|17605|5061|57967|57760|26093|57745|18150|25919|26131|4121)\//;

const CODE =
  /\b(?:code|codes|codebase|github|gitlab|git|repo|repository|implementation|source|software|package|library|toolkit)\b/i;
const PROJECT = /\b(?:project|web\s?-?sites?|home\s?-?pages?|web\s?-?pages?|project\s?-?pages?|page|site)\b/i;
const OTHER =
  /\b(?:video|videos|youtube|demo|demos|dataset|datasets|data|benchmark|models?|weights|checkpoints?|slides?|poster|talk|blog|leaderboard|supplementary|appendix|adapter|corpus|images|tables?|catalogu?e?s?|openreview|presentation)\b/i;

/** Text without its links: each is replaced by blanks of its length, so that positions stay. */
export const withoutLinks = (text: string): string =>
  text.replace(URL_TEXT, (url) => ' '.repeat(url.length)).replace(DOI_TEXT, (doi) => ' '.repeat(doi.length));

/** A link as printed, without the punctuation that only ends the sentence. */
function trimUrl(printed: string): string {
  let url = printed.replace(/[.,;:!?'"\]}>*]+$/, '');
  while (url.endsWith(')') && !url.includes('(')) url = url.slice(0, -1).replace(/[.,;:]+$/, '');
  return /^https?:/i.test(url) ? url : `https://${url}`;
}

/**
 * Code, project page and DOI of the paper.
 *
 * @param text the plain comments line
 * @returns the first of each; links labelled as data, video or models are none of them, nor is a DOI of data
 */
export function linksOf(text: string): CommentLinks {
  const links: CommentLinks = {};
  let last = 0;
  for (const match of text.matchAll(URL_TEXT)) {
    const url = trimUrl(match[0]);
    const before = labelBefore(text.slice(Math.max(last, match.index - 120), match.index));
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
    last = match.index + match[0].length;
    if (doiIn(url) || /[[\]]/.test(url)) continue;
    const kind = kindOf(url, before, after);
    if (kind && !links[kind]) links[kind] = url;
  }
  const doi = doiOf(text);
  if (doi) links.doi = doi;
  return links;
}

/** The words that speak of a link: those since the last full stop or link. */
function labelBefore(text: string): string {
  const cut = text.split(/[.;!|]\s+|\d pages?\b|\bfigures?\b|\btables?,/);
  return cut.at(-1)!;
}

function kindOf(url: string, label: string, after: string): 'code' | 'project' | undefined {
  const repository = REPOSITORY.test(url);
  const words = [...label.matchAll(new RegExp(`${CODE.source}|${PROJECT.source}|${OTHER.source}`, 'gi'))].map(
    (word) => word[0],
  );
  const said = { code: words.some((word) => CODE.test(word)), project: words.some((word) => PROJECT.test(word)) };
  if (/^\s*\((?:source )?code\b/i.test(after) && !said.project) said.code = true;
  if (/huggingface\.co\/datasets\//i.test(url)) return undefined;
  if (said.code && said.project) return repository ? 'code' : 'project';
  if (said.project) return 'project';
  if (said.code) return 'code';
  if (words.some((word) => OTHER.test(word)))
    return repository && !/\b(?:data|dataset|datasets|benchmark|corpus)\b/i.test(label) ? 'code' : undefined;
  if (repository) return 'code';
  return /^https?:\/\/[\w-]+\.(?:github|gitlab)\.io\b/i.test(url) ? 'project' : undefined;
}

function doiOf(text: string): string | undefined {
  for (const match of text.matchAll(DOI_TEXT)) {
    const doi = doiIn(match[0]);
    if (!doi) continue;
    const sentence = text.slice(Math.max(0, match.index - 110), match.index);
    const label = sentence
      .split(/[.;!]\s+(?=[A-Z])/)
      .at(-1)!
      .replace(/https?:\/\/\S*$/, '');
    const data =
      /\b(?:data|dataset|datasets|code|codes|software|zenodo|figshare|deposited|archive|archived|catalog|catalogue|tables?|images|materials?|earlier version|extended version|extension|of the paper|companion|based on|builds on|see also|related)\b/i;
    if (DATA_DOI.test(doi) || data.test(label)) continue;
    return doi;
  }
  return undefined;
}

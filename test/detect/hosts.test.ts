import { describe, expect, test } from 'vitest';
import { academicHosts, optionalHosts } from '../../lib/detect/hosts.ts';
import { sites } from '../../lib/sites/index.ts';

const PATTERN = /^\*:\/\/(?:\*\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*)\/\*$/;
const hostOf = (pattern: string) => PATTERN.exec(pattern)?.[1] ?? '';
const hosts = academicHosts.map(hostOf);

/** Match patterns by the rule of the browsers' documentation: scheme `*` is http or https, `*.` is the host or anything below. */
const matches = (pattern: string, url: URL) =>
  /^https?:$/.test(url.protocol) &&
  (url.hostname === hostOf(pattern) || (pattern.includes('*.') && url.hostname.endsWith(`.${hostOf(pattern)}`)));

describe('academic hosts', () => {
  test('every pattern is valid and for http and https', () => {
    expect(academicHosts.filter((pattern) => !PATTERN.test(pattern))).toEqual([]);
  });

  test('no pattern is listed twice or covered by another', () => {
    const all = new Set(hosts);
    const above = (host: string) => host.split('.').flatMap((_, i, labels) => (i ? [labels.slice(i).join('.')] : []));
    expect(hosts.filter((host, i) => hosts.indexOf(host) !== i)).toEqual([]);
    expect(hosts.filter((host) => above(host).some((parent) => all.has(parent)))).toEqual([]);
  });

  test('a whole top-level domain is asked for once, for edu', () => {
    expect(hosts.filter((host) => !host.includes('.'))).toEqual(['edu']);
  });

  test('names stand in order within their top-level domain, so that one is found and none is added twice', () => {
    const named = academicHosts.filter((pattern) => pattern.includes('*.')).map(hostOf);
    const institutions = named.filter((host) => host.includes('.') && !/^(ac|edu|re|res|univ)\.\w\w$/.test(host));
    const disorder = institutions.filter((host, i) => {
      const [name, tld] = split(host);
      const [before, tldBefore] = split(institutions[i - 1] ?? '');
      return tld === tldBefore && name < before;
    });
    expect(disorder).toEqual([]);
  });

  test('the list stays a few hundred patterns, since browsers compare them pair by pair when they start', () => {
    expect(academicHosts.length).toBeGreaterThan(300);
    expect(academicHosts.length).toBeLessThan(400);
  });

  test('arXiv, whose own script reads it, is not on the list', () => {
    expect(academicHosts.filter((pattern) => matches(pattern, new URL('https://arxiv.org/list/cs.LG/new')))).toEqual(
      [],
    );
  });
});

describe('what is asked for at install', () => {
  const inside = [
    'https://somebody.github.io/',
    'https://somebody.github.io/publications.html',
    'https://www.cs.anything.edu/~somebody/',
    'http://people.maths.anything.ac.uk/somebody',
    'https://lab.anything.ac.jp/member',
    'https://people.anything.edu.au/somebody',
    'https://people.epfl.ch/somebody',
    'https://epfl.ch/',
    'http://www.tu-berlin.de/~somebody',
    'https://perso.ens-lyon.fr/somebody/',
    'https://ws.anything.res.in/~somebody',
    'https://sites.google.com/view/somebody',
    'https://people.mpi-sws.org/~somebody',
    'https://www.edu:8443/',
  ];
  const outside = [
    'https://somebody.com/publications',
    'https://mail.google.com/',
    'https://www.sites.google.com/view/somebody',
    'https://github.com/somebody',
    'https://anything.vercel.app/',
    'https://notepfl.ch/',
    'https://epfl.ch.example.com/',
    'https://education/',
    'https://anything.edu.eu/',
    'https://arxiv.org/list/cs.LG/new',
    'file:///home/somebody/epfl.ch/cv.html',
    'ftp://ftp.anything.edu/cv.txt',
  ];
  const covered = (url: string) => academicHosts.some((pattern) => matches(pattern, new URL(url)));
  test.each(inside)('%s is', (url) => expect(covered(url)).toBe(true));
  test.each(outside)('%s is not', (url) => expect(covered(url)).toBe(false));
});

describe('optional hosts', () => {
  test('any single origin can be asked for, and every optional site by its own name', () => {
    const optional = optionalHosts(sites);
    expect(optional).toEqual(expect.arrayContaining(['https://*/*', 'http://*/*']));
    for (const site of sites.filter((s) => s.access === 'optional'))
      expect(optional).toEqual(expect.arrayContaining([...site.matches]));
    for (const site of sites.filter((s) => s.access === 'install'))
      for (const pattern of site.matches) expect(optional).not.toContain(pattern);
  });

  test('no pattern stands for every scheme', () => {
    expect(optionalHosts(sites)).not.toContain('<all_urls>');
    expect(academicHosts).not.toContain('<all_urls>');
  });
});

/** "put.poznan.pl" -> ["put.poznan", "pl"]. */
const split = (host: string): [string, string] => [
  host.slice(0, Math.max(0, host.lastIndexOf('.'))),
  host.slice(host.lastIndexOf('.') + 1),
];

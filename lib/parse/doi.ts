const DOI = /\b10\.\d{4,9}\/[^\s"'<>?#|{}^[\]]{2,200}/;

/**
 * Read a DOI out of free text or an address: "doi: 10.1000/xyz." -> "10.1000/xyz".
 *
 * @returns lower case, without what a sentence or an address puts after it; `undefined` when there is none. Never throws.
 */
export function doiIn(text: string): string | undefined {
  if (!text.includes('10.')) return undefined;
  let found = DOI.exec(text)?.[0];
  if (!found) {
    if (!/10\.\d{4,9}%2f/i.test(text)) return undefined;
    try {
      found = DOI.exec(decodeURIComponent(text))?.[0];
    } catch {
      return undefined;
    }
    if (!found) return undefined;
  }
  if (/%[0-9a-f]{2}/i.test(found)) {
    try {
      found = decodeURIComponent(found);
    } catch {
      return undefined;
    }
  }
  found = found.replace(/\/(?:full|abstract|abs|pdf|meta|summary|short|epdf)$/i, '').replace(/(?:\.pdf|\.html?)$/i, '');
  while (/[.,;:]$/.test(found) || (found.endsWith(')') && count(found, ')') > count(found, '(')))
    found = found.slice(0, -1);
  return /^10\.\d{4,9}\/\S{2,}$/.test(found) ? found.toLowerCase() : undefined;
}

const count = (text: string, char: string) => text.split(char).length - 1;

declare module '@citation-js/plugin-bibtex/lib/input/file.js' {
  interface BibtexEntry {
    type: string;
    label: string;
    /** Values as the file has them, their outer braces or quotes taken off. */
    properties: Record<string, string | number>;
  }
  export function parse(text: string): BibtexEntry[];
}
declare module '@citation-js/plugin-bibtex/lib/input/value.js' {
  interface BibtexName {
    given?: string;
    prefix?: string;
    family?: string;
    suffix?: string;
  }
  /** Text without TeX; of `author` the names. */
  export function parse(text: string, field: string): string | string[] | BibtexName[];
}
declare module '@citation-js/plugin-ris/lib/ris.js' {
  export function parse(text: string): Record<string, string | string[] | undefined>[];
}

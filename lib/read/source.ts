/** What a reader is given: a document, or the text of a plain-text or Markdown page. Network and clock are never asked. */
export type Source =
  | { url: URL; doc: Document }
  | {
      url: URL;
      text: string;
      /** Left out when the address and the content type do not tell. */
      format?: 'plain' | 'markdown' | 'bibtex' | 'ris';
    };

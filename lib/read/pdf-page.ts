/** A stretch of text on a PDF page, as the file places it. Lengths in points, y upwards from the page's lower edge. */
export interface PdfItem {
  text: string;
  x: number;
  /** Of the base line. */
  y: number;
  width: number;
  /** Size of the type. */
  height: number;
  bold: boolean;
  italic: boolean;
}

/** One page of a PDF: text in the order of the file, and the link annotations over it. */
export interface PdfPage {
  width: number;
  height: number;
  items: PdfItem[];
  links: { url: string; left: number; bottom: number; right: number; top: number }[];
}

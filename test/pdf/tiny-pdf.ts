/** A text drawn at a place on the page; fonts: F1 regular, F2 bold, F3 a font of icons. */
export type Drawn = [font: 'F1' | 'F2' | 'F3', size: number, x: number, y: number, text: string];

/**
 * The smallest PDF that holds these texts and links, one array a page; written by hand after the PDF reference, section 7.
 *
 * @param locked it says that it is encrypted, under a password that nobody knows
 */
export function tinyPdf(
  pages: { texts: Drawn[]; links?: [url: string, x0: number, y0: number, x1: number, y1: number][] }[],
  locked = false,
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} >>`;
  const kids = pages.map((_, i) => `${6 + i * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const name of ['Helvetica', 'Helvetica-Bold', 'FontAwesome']) add(font(name));
  pages.forEach(({ texts, links = [] }, i) => {
    const annotations = links
      .map(
        ([url, ...rect]) =>
          `<< /Type /Annot /Subtype /Link /Rect [${rect.join(' ')}] /A << /S /URI /URI (${url}) >> >>`,
      )
      .join(' ');
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${7 + i * 2} 0 R /Annots [${annotations}] ` +
        '/Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> >>',
    );
    const content = texts
      .map(
        ([name, size, x, y, text]) => `BT /${name} ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
      )
      .join('\n');
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const key = (digit: string) => `<${digit.repeat(64)}>`;
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key('a')} /U ${key('b')} /P -4 >> /ID [<00> <00>]`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${locked ? lock : ''} >>\nstartxref\n${xref}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

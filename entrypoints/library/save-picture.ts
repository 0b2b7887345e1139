import { saveFile } from '../options/save-file.ts';

/** How much larger than on screen a PNG is, so that it can be printed. */
const SCALE = 2;
/** Properties of style that the page's rules give a picture, and that a file has to say itself. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
];

/** Saves a picture as it looks now, in a file that needs nothing of this page. */
export async function savePicture(svg: SVGSVGElement, name: string, type: 'svg' | 'png'): Promise<void> {
  const { width, height } = svg.getBoundingClientRect();
  const text = new XMLSerializer().serializeToString(standalone(svg, width, height));
  const file = new Blob([text], { type: 'image/svg+xml' });
  if (type === 'svg') return saveFile(file, `${name}.svg`);
  const image = new Image(width * SCALE, height * SCALE);
  // A data address, since a page's policy may refuse to draw from a blob.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, image.width, image.height);
  saveFile(await canvas.convertToBlob({ type: 'image/png' }), `${name}.png`);
}

function standalone(svg: SVGSVGElement, width: number, height: number): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(Math.round(width)));
  copy.setAttribute('height', String(Math.round(height)));
  copy.style.background = getComputedStyle(document.body).backgroundColor;
  const copies = copy.querySelectorAll<SVGElement>('*');
  for (const [i, element] of svg.querySelectorAll<SVGElement>('*').entries()) {
    const style = getComputedStyle(element);
    for (const property of STYLES) copies[i]?.style.setProperty(property, style.getPropertyValue(property));
    copies[i]?.removeAttribute('class');
    if (element instanceof SVGAElement) copies[i]?.removeAttribute('href');
  }
  return copy;
}

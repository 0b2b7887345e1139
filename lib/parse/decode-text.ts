/**
 * The text of a file that comes without a statement of its encoding: UTF-8 where it is that and nothing else (many a page's `<meta>` is older than
 * its text, and its server says better), else what its first bytes say (a byte order mark, a page's `<meta>`), else (more broken than
 * whole letters beyond ASCII) Windows-1252, as browsers take it.
 */
export function decodeText(bytes: Uint8Array): string {
  const label = encodingOf(bytes);
  const text = new TextDecoder().decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  // Escapes of ISO-2022-JP and the like are ASCII, and so UTF-8 too.
  const plain = broken === 0 && /[^\0-\x7f]/.test(text);
  if (label && !(plain && !label.startsWith('utf-16'))) return new TextDecoder(label).decode(bytes);
  if (broken === 0) return text;
  const whole = text.match(/[\u0080-\ufffc\ufffe\uffff]/g)?.length ?? 0;
  return broken > whole ? new TextDecoder('windows-1252').decode(bytes) : text;
}

function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(head)?.[1];
  try {
    return named && new TextDecoder(named).encoding;
  } catch {
    return undefined;
  }
}

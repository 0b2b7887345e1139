/**
 * Bytes as text. What is valid UTF-8 is UTF-8, whatever it says of itself; otherwise the label counts: that of the header, then that of
 * the XML declaration or `<meta>`; without a label that is known, Windows-1252 reads anything.
 *
 * @param type the `Content-Type` header
 */
export function decode(bytes: Uint8Array, type: string | null): string {
  const label = labelOf(type) ?? labelWithin(bytes);
  // Encodings whose bytes are ASCII too, or that begin with their mark, tell the truth of themselves.
  const marked =
    bytes[0] === 0xfe && bytes[1] === 0xff
      ? 'utf-16be'
      : bytes[0] === 0xff && bytes[1] === 0xfe
        ? 'utf-16le'
        : undefined;
  if (marked) return new TextDecoder(marked).decode(bytes);
  if (label?.startsWith('iso-2022')) return decoder(label).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoder(label === undefined || /^utf-?8$/.test(label) ? 'windows-1252' : label).decode(bytes);
  }
}

const labelOf = (text: string | null): string | undefined =>
  /charset\s*=\s*["']?([\w.:-]+)/i.exec(text ?? '')?.[1]?.toLowerCase();

function labelWithin(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1_024));
  return /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1]?.toLowerCase() ?? labelOf(head);
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** Whether a text is a web page rather than data: a bot wall, a login, an error page with status 200. */
export const looksLikeHtml = (text: string): boolean =>
  /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
    text.slice(0, 4_000),
  );

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}

/** Messages without what only translators read: browsers read the whole file before the first phrase. */
export function slimMessages(json: string): string {
  const messages = JSON.parse(json) as Record<string, Message>;
  const slim = Object.entries(messages).map(([key, { message, placeholders }]) => {
    const places = Object.entries(placeholders ?? {}).map(([name, { content }]) => [name, { content }]);
    return [key, { message, ...(places.length > 0 ? { placeholders: Object.fromEntries(places) } : {}) }];
  });
  return JSON.stringify(Object.fromEntries(slim));
}

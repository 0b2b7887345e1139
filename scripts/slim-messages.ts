interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}

/**
 * Messages without what only translators read: browsers read the whole file before the first phrase. Names of what is filled in, and what each
 * stands for, are theirs too: a browser takes `$1` in the message itself.
 */
export function slimMessages(json: string): string {
  const messages = JSON.parse(json) as Record<string, Message>;
  const slim = Object.entries(messages).map(([key, { message, placeholders = {} }]) => [
    key,
    { message: Object.entries(placeholders).reduce(fillIn, message) },
  ]);
  return JSON.stringify(Object.fromEntries(slim));
}

function fillIn(message: string, [name, { content }]: [string, { content: string }]): string {
  // "$10" would be the tenth value.
  if (!/^\$[1-9]$/.test(content) || new RegExp(`\\$${name}\\$\\d`, 'i').test(message))
    throw new Error(`A message cannot be written with ${content}: ${message}`);
  return message.replace(new RegExp(`\\$${name}\\$`, 'gi'), () => content);
}

/** The general reader, loaded only when a page or file is read. */
export const loadReader = () => import('./general-reader.ts');

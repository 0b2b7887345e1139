/**
 * An expression of a packed table (scripts/pack-tables.ts). Most are about words in whatever case.
 *
 * @param source of the expression
 */
export const pattern = (source: string, flags = 'i'): RegExp => new RegExp(source, flags);

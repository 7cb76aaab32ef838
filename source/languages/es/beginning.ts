/** Finds Spanish words by how they begin, wherever they stand. */

/** A pattern of the beginnings of words, which stand between bars. */
export const beginning = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})`, 'iu');

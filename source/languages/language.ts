/** What a language must tell the rest of the program. */

/** The firmness ladder, firmest first. */
export type Firmness = 'done' | 'will' | 'intends' | 'explores' | 'restates' | 'urges';

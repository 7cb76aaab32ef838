/** How long a briefing may be; a file of its own, because what answers --help reads no more of the choices. */
export type Length = 'short' | 'standard' | 'full';

export const lengths: readonly Length[] = ['short', 'standard', 'full'];

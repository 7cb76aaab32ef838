/** How numbers that are set higher than the text are marked until it is known what they are. */

/** Around numbers of notes, or powers. No document has these characters as text. */
export const raised = {begin: '\ue0f0', end: '\ue0f1'};

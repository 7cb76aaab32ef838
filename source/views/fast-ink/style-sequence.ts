/** What the program's own styles and links are written as: sequences that take no cell. */
export const styleSequence = /\u001b\[[\d;]*m|\u001b\]8;;[\u0021-\u007e]*\u0007/g;

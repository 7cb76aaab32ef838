/** What Spanish words take from their neighbours: contraction, number of verbs, and the form of “y”. */

/** `de México`, `del comunicado`; an article that is part of a name, as of El Salvador, stays apart. */
export const from = (name: string): string =>
	name.startsWith('el ') ? `del ${name.slice(3)}` : `de ${name}`;

/** The form of a verb for who is called so inside a sentence: Estados Unidos is one, las Naciones Unidas are many. */
export const agreeing = (name: string, singular: string, plural: string): string =>
	/^l[ao]s /.test(name) ? plural : singular;

/** `del 16 de junio de 2017`, `de abril de 2018`. */
export const ofDay = (day: string): string => (/^\d{1,2} /.test(day) ? `del ${day}` : `de ${day}`);

/** “y” is “e” before its own sound. */
export const and = (next: string): 'y' | 'e' =>
	/^["“‘«]?(?:[ií](?![aeou])|hi(?![ae]))/iu.test(next) ? 'e' : 'y';

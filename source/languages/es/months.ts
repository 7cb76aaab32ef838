/** The months in Spanish. */

/** Names and abbreviations in lower case, January first. */
export const months: readonly (readonly string[])[] = [
	['enero', 'ene'],
	['febrero', 'feb'],
	['marzo', 'mar'],
	['abril', 'abr'],
	['mayo', 'may'],
	['junio', 'jun'],
	['julio', 'jul'],
	['agosto', 'ago'],
	['septiembre', 'setiembre', 'sep', 'sept'],
	['octubre', 'oct'],
	['noviembre', 'nov'],
	['diciembre', 'dic'],
];

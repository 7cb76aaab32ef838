/** Spanish abbreviations that are written with a full stop, which ends no sentence. */

/** As they are written. */
export const abbreviations: readonly string[] =
	'Sr Sra Srta Sres Dr Dra Lic Ing Arq Prof Mtro Mtra Gral Cnel D Dña Núm núm No Art art Arts arts Pág pág EE'.split(
		' ',
	);

/** Spanish abbreviations that are written with a full stop, which ends no sentence. */

/** As they are written. */
export const abbreviations: readonly string[] =
	'Sr Sra Srta Sres Sras Dr Dra Dres Lic Lcdo Lcda Ing Arq Prof Profa Mtro Mtra Gral Cnel Cap Tte Sgto Alm Emb Excmo Excma Ilmo Ilma Pdte Hno D Dña Núm núm No Art art Arts arts Pág pág Av Avda Blvd Col Tel Ext EE'.split(
		' ',
	);

/** What English statements call states, bodies and treaties. */

/** Their names between commas, by the id of what they mean; a search takes the names of a row for one another. */
export const named: Readonly<Record<string, string>> = {
	us: 'us, usa, united states of america, united states',
	uk: 'uk, united kingdom, great britain',
	russia: 'russia, russian federation',
	emirates: 'uae, united arab emirates',
	un: 'un, united nations',
	unga: 'unga, un general assembly, general assembly of the un, general assembly of the united nations, united nations general assembly',
	unsc: 'unsc, un security council, united nations security council, security council of the united nations',
	unhcr: 'unhcr, un high commissioner for refugees, un refugee agency',
	who: 'who, world health organization',
	icj: 'icj, international court of justice',
	icc: 'icc, international criminal court',
	iaea: 'iaea, international atomic energy agency',
	icrc: 'icrc, international committee of the red cross, red cross',
	eu: 'eu, european union',
	nato: 'nato, north atlantic treaty organization, atlantic alliance, north atlantic alliance',
	osce: 'osce, organization for security and cooperation in europe, organization for security and co operation in europe',
	oas: 'oas, organization of american states',
	au: 'au, african union',
	asean: 'asean, association of southeast asian nations',
	g7: 'g7, group of seven',
	g20: 'g20, group of twenty',
	wto: 'wto, world trade organization',
	imf: 'imf, international monetary fund',
	idb: 'idb, inter american development bank',
	dfc: 'dfc, us international development finance corporation, us development finance corporation, international development finance corporation, development finance corporation',
	usaid: 'usaid, us agency for international development, agency for international development',
	tmec: 'usmca, cusma, united states mexico canada agreement',
	cptpp:
		'cptpp, tpp, tpp11, comprehensive and progressive agreement for trans pacific partnership, trans pacific partnership',
};

const inFull = (names: string): string =>
	names
		.split(', ')
		.filter(name => name.includes(' '))
		.join(', ');

/** See `phrases` in `../equivalents.ts`: those of several words. */
export const namesInFull: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(named).map(([id, names]) => [id, inFull(names)]),
);

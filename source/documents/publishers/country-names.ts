/** Names of countries in several languages, to tell whose ministry or embassy an office is. */
import {lazy} from '../../base/lazy.ts';
import {plainName} from './plain-name.ts';

/** Languages in which offices name their country, beside that of their country. */
const languages = ['en', 'es', 'fr', 'de', 'pt', 'it'];

/** Names that the lists of languages do not have: official ones, older ones, abbreviations. */
const otherNames: Readonly<Record<string, string>> = {
	BO: 'Plurinational State of Bolivia; Estado Plurinacional de Bolivia',
	CD: 'Democratic Republic of the Congo; DR Congo; DRC; République démocratique du Congo',
	CG: 'Republic of the Congo; République du Congo',
	CI: 'Ivory Coast; Côte d’Ivoire',
	CN: 'People’s Republic of China; PRC; República Popular China; République populaire de Chine; Volksrepublik China',
	CV: 'Cabo Verde',
	CZ: 'Czech Republic; República Checa; République tchèque; Tschechische Republik',
	DO: 'Dominican Republic; República Dominicana; République dominicaine',
	FM: 'Federated States of Micronesia',
	GB: 'United Kingdom of Great Britain and Northern Ireland; United Kingdom; Great Britain; Northern Ireland; UK; GB',
	IR: 'Islamic Republic of Iran; República Islámica de Irán; République islamique d’Iran',
	KG: 'Kyrgyz Republic',
	KP: 'Democratic People’s Republic of Korea; DPRK',
	KR: 'Republic of Korea; ROK; República de Corea; République de Corée; Republik Korea',
	LA: 'Lao People’s Democratic Republic; Lao PDR',
	MD: 'Republic of Moldova',
	MK: 'North Macedonia',
	MM: 'Burma',
	MX: 'United Mexican States; Estados Unidos Mexicanos',
	NL: 'Kingdom of the Netherlands; Netherlands; Holland',
	PS: 'State of Palestine; Palestine',
	RU: 'Russian Federation; Federación de Rusia; Fédération de Russie; Russische Föderation',
	SK: 'Slovak Republic',
	SY: 'Syrian Arab Republic',
	SZ: 'Swaziland',
	TL: 'East Timor',
	TR: 'Türkiye; Turkey',
	TW: 'Republic of China',
	TZ: 'United Republic of Tanzania',
	US: 'United States of America; U.S.; USA; Estados Unidos de América; États-Unis d’Amérique; Vereinigte Staaten von Amerika',
	VA: 'Holy See; Santa Sede',
	VE: 'Bolivarian Republic of Venezuela; República Bolivariana de Venezuela',
	VN: 'Viet Nam',
};

/** Ids of sides that are no code of ISO 3166. */
const sidesByCode: Readonly<Record<string, string>> = {GB: 'uk'};

/** The side of a country by its code of ISO 3166. */
export function sideOfCode(code: string): string {
	return sidesByCode[code] ?? code.toLowerCase();
}

/** Codes that stand for no country of today, or for what is in the table of bodies. */
const noCountry = /^(?:A[CN]|BU|C[PQS]|D[DGY]|E[AUZ]|FX|HV|IC|NH|Q[OU]|RH|SU|T[AP]|UN|VD|X[AB]|Y[DU]|Z[RZ])$/;

/** The most words that a name has. */
export const longestCountry = 8;

/** The side of every country by its names, as `plainName` writes them. */
export const sidesByCountry = lazy((): ReadonlyMap<string, string> => {
	const found = new Map<string, string>();
	const names = languages.map(
		language => new Intl.DisplayNames(language, {type: 'region', fallback: 'none'}),
	);
	for (const code of codes()) {
		if (noCountry.test(code)) continue;
		const side = sideOfCode(code);
		for (const language of names) {
			const name = language.of(code);
			if (name !== undefined) found.set(plainName(name), side);
		}
	}
	for (const [code, written] of Object.entries(otherNames)) {
		for (const name of written.split('; ')) found.set(plainName(name), sideOfCode(code));
	}
	return found;
});

function* codes(): Generator<string, void, void> {
	for (let first = 65; first <= 90; first++) {
		for (let second = 65; second <= 90; second++) yield String.fromCharCode(first, second);
	}
}

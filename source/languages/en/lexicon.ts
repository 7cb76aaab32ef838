/** Small word lists of English statements: function words, numbers, months and places, with stems. */

import {stemmer} from 'stemmer';
import {Recent} from '../../base/recent.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words that carry grammar rather than topic; folded. */
export const functionWords = set(`
a an the this that these those such same other another each every either neither both all any some no none few many much more most several own certain various
i me my mine we us our ours ourselves you your yours he him his she her hers it its they them their theirs itself himself herself themselves one ones who whom whose which what whoever where when while why how whether
and or but nor yet so if then than as because since until unless although though even ever only just also too very still already not never again further furthermore moreover however therefore thus hence additionally meanwhile otherwise instead rather quite
about above across after against along alongside amid amidst among amongst around at before behind below beneath beside besides between beyond by concerning despite down during except for from in inside into like near of off on onto out outside over past per regarding respect throughout through to toward towards under underneath up upon via versus with within without
am is are was were be been being do does did done doing have has had having can could may might must shall should will would ought
here there now today yesterday tomorrow always often sometimes soon later once twice together including include includes included according due well
first second third last next
`);

export const particles = set(
	'de del de la las los da das do dos di du van von der den ter bin ibn al el y e of the',
);

export const monthNumbers: ReadonlyMap<string, number> = new Map(
	[
		['january', 'jan'],
		['february', 'feb'],
		['march', 'mar'],
		['april', 'apr'],
		['may'],
		['june', 'jun'],
		['july', 'jul'],
		['august', 'aug'],
		['september', 'sept', 'sep'],
		['october', 'oct'],
		['november', 'nov'],
		['december', 'dec'],
	].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

export const weekdays = set('monday tuesday wednesday thursday friday saturday sunday');

export const numberWords: ReadonlyMap<string, number> = new Map(
	`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`
		.split(' ')
		.map((word, index): [string, number] => [word, index + 1])
		.concat([
			['thirty', 30],
			['forty', 40],
			['fifty', 50],
			['sixty', 60],
			['seventy', 70],
			['eighty', 80],
			['ninety', 90],
		]),
);

/** Words of the names of countries and regions, and of their peoples; folded, one by one. */
export const placeWords = set(`
afghanistan afghan africa african albania albanian algeria algerian america american americas andorra angola angolan antigua arab arabia argentina argentine armenia armenian asia asian australia australian austria austrian azerbaijan azerbaijani
bahamas bahrain balkan balkans baltic bangladesh barbados belarus belarusian belgium belgian belize benin bhutan bolivia bolivian bosnia botswana brazil brazilian britain british brunei bulgaria bulgarian burkina burma burundi
cambodia cambodian cameroon canada canadian caribbean chad chile chilean china chinese colombia colombian comoros congo costa cote croatia croatian cuba cuban cyprus cypriot czech czechia
denmark danish djibouti dominica dominican ecuador ecuadorian egypt egyptian england english eritrea estonia estonian eswatini ethiopia ethiopian eurasia eurasian europe european
fiji finland finnish france french gabon gambia georgia georgian germany german ghana ghanaian greece greek grenada guatemala guatemalan guinea guyana haiti haitian herzegovina honduras honduran hungary hungarian
iceland icelandic india indian indonesia indonesian indo iran iranian iraq iraqi ireland irish israel israeli italy italian ivory jamaica jamaican japan japanese jordan jordanian
kazakhstan kenya kenyan kiribati korea korean kosovo kuwait kuwaiti kyrgyzstan laos latin latvia latvian lebanon lebanese lesotho liberia liberian libya libyan liechtenstein lithuania lithuanian luxembourg
macedonia madagascar malawi malaysia malaysian maldives mali malta marshall mauritania mauritius mediterranean mesoamerica mesoamerican mexico mexican micronesia moldova moldovan monaco mongolia mongolian montenegro moroccan morocco mozambique myanmar
namibia nauru nepal netherlands dutch niger nigeria nigerian nicaragua nicaraguan norway norwegian oman omani pacific atlantic pakistan pakistani palau palestine palestinian panama panamanian papua paraguay peru peruvian philippines philippine poland polish portugal portuguese
qatar qatari rica rican romania romanian russia russian rwanda rwandan salvador salvadoran samoa saudi scotland scottish senegal serbia serbian seychelles singapore slovakia slovak slovenia slovenian solomon somalia somali spain spanish sri lanka sudan sudanese suriname sweden swedish swiss switzerland syria syrian
taiwan taiwanese tajikistan tanzania thailand thai timor togo tonga trinidad tobago tunisia tunisian turkey turkiye turkish turkmenistan tuvalu uganda ugandan ukraine ukrainian emirates emirati uruguay uzbekistan vanuatu vatican venezuela venezuelan vietnam vietnamese wales welsh yemen yemeni zambia zimbabwe
states kingdom u.s us usa uk eu nato uae un
`);

// What money is given for: statements change these at will, far more freely than words with one meaning.
const purposes = [
	'assistance aid support help contribution backing contributions',
	'funding fund funds financing finance resources budget',
	'security defense defence military',
];

/** More words than a language uses; names and misspellings alone would grow beyond. */
const stems = new Recent<string>(50_000);

/** Porter's stem of a folded word, remembered, since statements repeat their words. */
export function stem(folded: string): string {
	return stems.get(folded, makeStem);
}

function makeStem(folded: string): string {
	return /^[a-z]+$/.test(folded) && folded.length > 3 ? stemmer(folded) : folded;
}

let purposeOfStem: ReadonlyMap<string, string> | undefined;

/** The stem, or what stands for it where statements say the same purpose of money in other words. */
export function purpose(folded: string): string {
	purposeOfStem ??= new Map(
		purposes.flatMap(row => {
			const members = row.split(' ').map(stem);
			return members.map((member): [string, string] => [member, members[0] ?? member]);
		}),
	);
	const stemmed = stem(folded);
	return purposeOfStem.get(stemmed) ?? stemmed;
}

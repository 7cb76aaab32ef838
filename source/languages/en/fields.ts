/** Fields of policy with the words that only they use, as far as two texts on one matter may differ in all their words. */

/**
 * Whoever speaks of a word of a field may mean what another word of it says: "unexploded ordnance" and "bombs", "coyotes"
 * and "smuggling". That is no likeness, and proves no match; it is enough that nobody is said to be silent. Fields are
 * narrow: a word that statements on anything use, or that often means something else, such as `union`, stands in none. A
 * plural needs no listing, other forms do.
 */
export const fields: Readonly<Record<string, string>> = {
	peace:
		'peace peaceful ceasefire truce armistice settlement negotiation negotiate negotiated negotiating negotiator mediation mediate mediating mediator ' +
		'diplomacy diplomatic escalation escalate escalating deescalation tension reconciliation hostilities peacekeeping',
	fighting:
		'battlefield frontline counteroffensive shelling shelled invasion invade invaded invading aggression aggressor occupation ' +
		'occupied occupier assault bombardment attack fighting',
	arms:
		'weapon arms munition ammunition artillery missile rocket tank howitzer drone launcher gun rifle firearm calibre ' +
		'javelin himars interceptor warplane',
	forces:
		'army military troops soldier battalion brigade navy naval fleet frigate destroyer corvette submarine squadron ' +
		'aircraft jet exercises manoeuvres drills patrol garrison defence deployment',
	nuclear:
		'nuclear uranium enrichment centrifuge reactor warhead nonproliferation proliferation plutonium iaea jcpoa',
	explosives: 'ordnance bomb mines landmine demining explosive unexploded cluster clearance uxo',
	victims: 'victim casualty wounded missing captive hostage prisoner abductee kidnapped detainee',
	rights:
		'rights freedom journalist activist dissident detained detention imprisoned prisoner persecution minority religious ' +
		'torture censorship',
	women: 'women girls gender feminist equality maternal femicide',
	children: 'child children youth adolescent orphan juvenile',
	workers: 'worker labour labor employment employee wage job decent precarious salary apprentice',
	indigenous: 'indigenous aboriginal tribal native maori inuit',
	migration:
		'migration migrant immigrant immigration asylum refugee deportation deport border smuggling smuggled smuggler coyote caravan ' +
		'trafficker trafficking repatriation remittance diaspora',
	visas: 'visa consular consulate passport traveller travel tourist tourism mobility',
	missions: 'embassy consulate expulsion expelled accreditation diplomat diplomats ambassador mission',
	drugs:
		'drug narcotic fentanyl opioid cocaine heroin methamphetamine precursor cartel counternarcotics overdose',
	crime:
		'crime criminal police gang mafia homicide murder violence theft kidnapping extortion laundering illicit contraband ' +
		'offence investigator forensic',
	justice: 'court judge judicial judiciary prosecutor prosecution extradition tribunal verdict legal lawyer',
	corruption: 'corruption anticorruption bribery kleptocracy oligarch impunity embezzlement graft',
	terror:
		'terrorism terrorist extremism extremist radicalisation isis daesh qaeda hamas hezbollah pkk jihadist',
	hostages: 'hostage abducted captive release freed captivity',
	elections: 'election electoral vote voter ballot referendum candidate campaign poll inauguration',
	democracy: 'democracy democratic parliament constitution pluralism dictatorship authoritarian coup',
	cyber: 'cyber cyberattack ransomware hacker hacking malware cyberspace',
	technology:
		'technology technological digital software algorithm intelligence semiconductor chip quantum telecom ' +
		'telecommunications broadband internet startup innovation',
	space: 'space satellite lunar moon astronaut orbit launch rocket',
	trade:
		'tariff duty duties quota dumping export import customs trade subsidy subsidies barrier levies protectionism wto ' +
		'overcapacity countervailing',
	agreements: 'fta usmca nafta mercosur cptpp rcep treaty convention accord pact',
	investment:
		'investment investor enterprise company business firm entrepreneur corporate industry industrial manufacturer',
	finance:
		'finance financial financing fiscal macroeconomic budget budgetary monetary loan credit bank lending debt bond fund ' +
		'imf grant donor treasury currency',
	sanctions: 'sanction embargo asset freeze blacklist caatsa penalties',
	energy:
		'energy oil petroleum crude gas lng pipeline electricity electric coal fuel refinery grid gasoline ' +
		'hydrocarbon barrel megawatt transmission',
	clean:
		'renewable renewables solar wind hydrogen geothermal steam hydropower biofuel biofuels ethanol decarbonisation ' +
		'decarbonization green battery electromobility clean',
	climate: 'climate emission emissions carbon greenhouse warming cop26 cop27 cop28 methane adaptation',
	forests:
		'forest deforestation reforestation rainforest amazon logging timber biodiversity wildlife conservation species',
	pollution:
		'pollution pollutant effluent waste plastic discharge mercury contamination toxic chemical sewage smog',
	water: 'water river dam reservoir irrigation drought aquifer basin groundwater lake sanitation',
	sea: 'ocean maritime marine sea coast coastal strait shipping vessel ship port harbour navigation lanes canal',
	fishing: 'fish fisher fishing fishery fisherman trawler trawling catch aquaculture',
	food:
		'food grain wheat corn maize crop harvest farm farmer farming agriculture agricultural fertiliser fertilizer hunger ' +
		'famine beef dairy soybean rice livestock poultry',
	health:
		'health medical medicine hospital vaccine vaccination disease pandemic epidemic virus doctor nurse pharmaceutical ' +
		'patient clinic',
	education: 'education school university student scholarship teacher academic scholar curriculum classroom',
	culture: 'culture cultural museum heritage art artist sport sports olympic football cuisine',
	transport:
		'railway rail train road highway bridge airport flight aviation airline transport metro logistics corridor',
	minerals: 'mineral minerals mining lithium cobalt nickel copper ore steel aluminium aluminum',
	disaster:
		'earthquake flood hurricane cyclone wildfire tsunami disaster relief rescue volcano typhoon storm',
	humanitarian: 'humanitarian aid relief refugee shelter civilian truck displaced',
	housing: 'housing city urban municipality mayor homeless',
	alliance: 'nato alliance ally allies quad aukus asean membership accession enlargement candidate',
	history:
		'anniversary history historic memory memorial veteran commemorate commemoration ancestor holocaust genocide',
	courtesies:
		'greeting congratulation congratulations birthday holiday condolence condolences wishes sympathy',
	spying: 'intelligence espionage spy surveillance balloon eavesdropping',
	islands: 'island islands reef atoll archipelago shoal territorial waters taiwan',
};

/** One form for a word and its plural. */
export const singular = (word: string): string => {
	if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	return /(?:ch|sh|ss|x|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
};

/** What English statements call war, weapons, crime and the keeping of peace. */

/** See `equivalents` in `../equivalents.ts`. */
export const securityWords: Readonly<Record<string, string>> = {
	defence: 'defense defend defending military armed army forces navy',
	weapon:
		'weapon weapons weaponry arms ammunition munitions artillery howitzer howitzers armaments shells tanks drones uav',
	missile: 'missile missiles rocket rockets ballistic hypersonic',
	airdefence: 'antiaircraft interceptor interceptors',
	equipment: 'equipment equip materiel hardware',
	capability: 'capability capabilities capacity capacities',
	training: 'training train trained exercises drills drill maneuver maneuvers',
	war: 'war invasion invaded invade invading invades aggression aggressor conflict fighting hostilities incursion occupation occupiers',
	attack: 'attack attacks attacked assault offensive strike strikes shelling bombardment bombing',
	battlefield: 'battlefield frontline frontlines',
	victory: 'victory victorious prevail',
	peace:
		'peace peaceful peacefully settlement diplomacy diplomatic negotiation negotiations negotiating negotiated negotiate',
	peacekeeping: 'peacekeeping peacekeepers peacekeeper',
	ceasefire: 'ceasefire truce armistice',
	security: 'secure security safety safe',
	stability: 'stability stable stabilize stabilization',
	threat: 'threat threats danger dangers challenge challenges risk risks menace',
	tension: 'tension tensions escalate escalation escalatory deescalate deescalation calm restraint',
	deter: 'deter deterrence deterrent posture prevent prevention',
	guarantee: 'guarantee guarantees assurance assurances',
	buildup: 'buildup massing amassing mobilization',
	deploy: 'deploy deployment deployed stationed stationing troops troop soldiers soldier servicemen',
	withdraw: 'withdraw withdrawal pullout pullback disengagement',
	provoke: 'provocation provocations provocative',
	sovereignty: 'sovereignty sovereign independence',
	integrity: 'inviolability indivisibility',
	annex: 'annex annexation annexed',
	donbas: 'donbas donbass donetsk luhansk lugansk',
	crimea: 'crimea crimean sevastopol',
	hostage: 'hostage hostages captive captives abductees',
	prisoner: 'prisoner prisoners detained detention jailed imprisoned imprisonment detainees detainee',
	abduct: 'abduct abducted abduction abductions kidnapped kidnapping kidnappings',
	release: 'release released freeing freed liberation',
	victim: 'victim victims casualties killed dead deaths death loss wounded injured fatalities',
	atrocity: 'atrocity atrocities massacre genocide',
	evacuate: 'evacuate evacuated evacuation evacuations',
	terrorism:
		'terror terrorism terrorist terrorists extremism extremist extremists militants isis isil daesh counterterrorism',
	crime: 'crime criminal criminals crimes gang gangs offenses cartel cartels mafia',
	trafficking: 'smuggling smugglers smuggle trafficking traffickers trafficked illicit contraband',
	drugs: 'drug drugs narcotics fentanyl opioids opioid cocaine counternarcotics',
	firearm: 'gun guns firearms firearm',
	laundering: 'laundering laundered',
	police: 'police policing',
	border: 'border borders frontier frontiers',
	dismantle: 'dismantle destroy disrupt eliminate eradicate defeat degrade',
	combat: 'combat fight counter tackle struggle battle curb stem combatting countering',
	cyber:
		'cyber cyberattack cyberattacks cybersecurity cybercrime cyberspace ransomware malware hackers hacker hacking online internet',
	disinformation: 'disinformation misinformation propaganda',
	espionage: 'espionage spying spies',
	intelligence: 'intelligence',
	nuclear: 'nuclear atomic enrichment enriched uranium',
	reactor: 'reactor reactors',
	jcpoa: 'jcpoa',
	disarmament: 'disarmament nonproliferation proliferation denuclearization denuclearized',
	chemical: 'chemical biological toxin toxins toxic',
	mines: 'demining landmines landmine ordnance unexploded',
	sanction: 'sanction sanctions sanctioned restrictive embargo embargoes penalties',
	nato: 'nato',
	submarine: 'submarine submarines aukus',
	monitor: 'monitor monitoring observe observatory verification verify oversight observers',
	illegal: 'illegal unlawful illegally unprovoked unjustified unlawfully',
};

/** See `phrases` in `../equivalents.ts`. */
export const securityPhrases: Readonly<Record<string, string>> = {
	'military aid':
		'security assistance, security support, security aid, military assistance, military support, military aid, defense assistance, defense support, defense aid, defensive weapons, lethal aid, lethal assistance, arms deliveries, arms supplies, weapons deliveries, weapons supplies, defensive assistance',
	'military cooperation':
		'security cooperation, defense cooperation, military cooperation, security and defense',
	military: 'armed forces, defense forces, security forces',
	'air defense': 'anti aircraft, anti missile, air defense, ground to air, surface to air, missile defense',
	missile: 'multiple launch rocket system, multiple launch rocket systems',
	buildup:
		'military build up, troop build up, build up of forces, build up of troops, massing of troops, concentration of troops, escalation of forces, movements of troops, movement of troops, troop movements',
	deescalate:
		'reduce tensions, reducing tensions, ease tensions, easing tensions, lower tensions, decrease tensions, lowering of tensions, easing of tensions, calm the situation',
	peace:
		'conflict resolution, resolution of the conflict, peaceful resolution, peaceful settlement, peaceful solution, political settlement, political solution, peace process, negotiation process, negotiating process, diplomatic solution, diplomatic settlement, diplomatic efforts, diplomatic path, political and diplomatic, good offices',
	ceasefire:
		'cease fire, cessation of hostilities, laying down of arms, silence regime, suspension of hostilities',
	terrorism: 'islamic state, al qaeda, violent extremism, counter terrorism, anti terrorism',
	sovereignty: 'self determination',
	integrity: 'territorial integrity, internationally recognized borders, inviolability of borders',
	'war crimes': 'crimes against humanity, war crimes',
	crime: 'organized crime, criminal organizations, criminal networks',
	police: 'law enforcement',
	trafficking:
		'human trafficking, people smuggling, trafficking in persons, trafficking in human beings, migrant smuggling',
	fentanyl: 'fentanyl precursors, precursor chemicals, synthetic drugs, synthetic opioids',
	laundering: 'money laundering, illicit finance, illicit financial flows',
	cyber:
		'information security, network security, computer security, digital security, information and communications technologies',
	disinformation: 'information manipulation, foreign interference, false information',
	disarmament: 'arms control, non proliferation, arms race, arms limitation',
	jcpoa:
		'joint comprehensive plan of action, iran nuclear deal, iranian nuclear deal, iranian nuclear program, iranian nuclear issue, iran nuclear issue, iran nuclear program',
	sanctions:
		'price cap, severe costs, severe consequences, massive costs, massive consequences, restrictive measures, economic measures, economic costs, punitive measures, severe economic measures, asset freeze, asset freezes, frozen assets',
	deter: 'collective defense, article 5',
	nato: 'north atlantic treaty, north atlantic council',
	donbas: 'eastern ukraine, east of ukraine, east of our country, east of the country',
	landmines: 'unexploded ordnance, explosive remnants of war, mine action, land mines, mine clearance',
	drones: 'unmanned aerial vehicle, unmanned aerial vehicles, unmanned aircraft',
	'nuclear plant':
		'nuclear power plant, nuclear power plants, nuclear power station, nuclear power stations, atomic power plant',
	submarine: 'nuclear powered submarine, nuclear powered submarines',
	palestine: 'two state solution, west bank, palestinian authority',
	missing: 'missing persons, missing in action',
	navigation: 'freedom of navigation, sea lanes, sea lines, maritime traffic, freedom of the seas',
};

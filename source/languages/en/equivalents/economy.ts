/** What English statements call money, trade, energy, industry and the climate. */

/** See `equivalents` in `../equivalents.ts`. */
export const economyWords: Readonly<Record<string, string>> = {
	aid: 'aid assistance help support assist backing',
	deliver:
		'deliver delivery deliveries shipment shipments provide provided provision supply supplies supplied dispatch',
	humanitarian: 'humanitarian relief',
	finance: 'finance financial funding fund funds financing money macroeconomic macrofinancial',
	grant: 'grant loan loans credit lending',
	debt: 'debt debts indebted indebtedness',
	budget:
		'allocate allocated earmark earmarked obligate appropriated appropriation budget budgeted budgetary',
	bank: 'bank banks banking',
	tax: 'tax taxes taxation',
	invest: 'invest investment investments investor investors',
	trade:
		'trade trading commerce commercial export exports import imports importing importation importers exporters fta usmca nafta tmec cusma',
	tariff: 'tariff tariffs duties customs duty levies',
	market: 'market markets',
	business: 'business businesses company companies firms enterprise enterprises industry corporate',
	entrepreneurs: 'private entrepreneurs entrepreneurial startup startups',
	economy: 'economy economic economies',
	prosperity: 'prosperity prosperous growth',
	price: 'price prices inflation affordability affordable',
	employment: 'job jobs employment workforce labor workers',
	competition: 'competition compete competitive competitiveness rivalry',
	overcapacity: 'overcapacity dumping subsidies subsidized',
	diversify: 'diversify diversified diversification dependence dependency derisking',
	disruption: 'chain chains disruption disruptions shortage shortages bottlenecks',
	purchase: 'purchase buy bought procurement procure acquire acquisition sale sell selling sold',
	manufacture: 'manufacture manufacturing production produce factory factories',
	energy: 'energy electricity power electric oil petroleum fuel fuels coal opec crude',
	gas: 'gas pipeline pipelines lng',
	renewable: 'renewable renewables hydrogen solar wind geothermal hydropower',
	grid: 'grid grids interconnection interconnections interconnector interconnectors',
	climate:
		'climate warming emissions greenhouse methane carbon decarbonization decarbonize neutrality cop26 cop27 cop28 cop29 cop30 unfccc',
	biodiversity: 'biodiversity nature wildlife species cop15',
	forest: 'forest forests deforestation amazon rainforest',
	pollution: 'pollution plastic plastics waste',
	environment: 'environment environmental ecological ecology',
	sustainable: 'sustainable resilience resilient sustainability',
	food: 'food grain grains agriculture agricultural farm farmers farming crops wheat fertilizer fertilizers hunger famine nutrition',
	livestock: 'livestock beef cattle poultry pork',
	fisheries: 'fish fishing fishery fisheries',
	water: 'water sanitation',
	rebuild: 'rebuild rebuilding reconstruction recovery reconstruct',
	transport: 'road highway transport transportation railway railways roads infrastructure rail',
	port: 'port ports harbor',
	maritime: 'sea maritime naval ocean marine waters',
	ship: 'ship ships vessel vessels shipping navigation fleet',
	flight: 'flight flights aviation airlines airline aircraft airspace',
	tourism: 'tourism tourist tourists travelers visitors',
	semiconductor: 'semiconductor semiconductors chips chip microchips',
	mineral: 'mineral minerals lithium mining cobalt nickel',
	steel: 'steel aluminum',
	vehicles: 'car cars vehicle vehicles automotive automobile automobiles',
	telecom: 'telecommunications telecommunication telecom 5g broadband',
	digital: 'digital digitalization digitization',
	ai: 'ai',
	research: 'research science scientific technological technology innovation',
	space: 'space satellite satellites lunar astronaut astronauts',
	cptpp: 'cptpp tpp tpp11',
};

/** See `phrases` in `../equivalents.ts`. */
export const economyPhrases: Readonly<Record<string, string>> = {
	'finance aid':
		'macro financial assistance, macro financial support, macro economic support, economic assistance, economic support, economic aid, budget support, budgetary support, budgetary aid, budget assistance, balance of payments support',
	'development aid': 'development assistance, development cooperation, official development assistance',
	humanitarian: 'food aid, emergency relief, emergency assistance, humanitarian corridors',
	sustainable: 'sustainable development goals, agenda 2030, 2030 agenda',
	climate:
		'paris agreement, global warming, greenhouse gas, greenhouse gases, net zero, carbon dioxide, green transition, energy transition, clean energy transition, climate finance',
	renewable:
		'clean energy, green energy, clean power, green technologies, green technology, clean technologies, renewable energies, green hydrogen',
	minerals:
		'rare earth, rare earths, rare earth element, rare earth elements, critical raw materials, raw materials, critical minerals',
	ai: 'artificial intelligence, machine learning',
	intellectual: 'intellectual property, trade secrets',
	trade:
		'free trade agreement, free trade agreements, free trade area, goods and services, market access, commercial exchange, commercial exchanges',
	tariff:
		'trade barriers, trade remedies, trade restrictions, non tariff barriers, export controls, countervailing duties',
	invest: 'capital flows, foreign direct investment',
	overcapacity: 'excess capacity, industrial overcapacity, non market practices, unfair trade practices',
	employment: 'labor market, job creation',
	food: 'grain exports, agricultural products, food security, black sea grain initiative, grain initiative, grain deal, grain corridor',
	infrastructure: 'belt and road, global gateway',
	navigation: 'merchant shipping',
	gas: 'natural gas, liquefied natural gas, nord stream, nord stream 2',
	oil: 'crude oil, petroleum products',
};

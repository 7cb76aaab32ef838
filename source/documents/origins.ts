/** Tells from an address who published a document and whose side it states. */

/** Publishers of official statements by host, or host and path; each names itself so on its pages. */
const publishers: readonly (readonly [address: string, publisher: string])[] = [
	['whitehouse.gov', 'The White House'],
	['state.gov', 'U.S. Department of State'],
	['dhs.gov', 'U.S. Department of Homeland Security'],
	['defense.gov', 'U.S. Department of Defense'],
	['treasury.gov', 'U.S. Department of the Treasury'],
	['usaid.gov', 'U.S. Agency for International Development'],
	['gob.mx/sre', 'Secretaría de Relaciones Exteriores (Mexico)'],
	['gob.mx/presidencia', 'Presidencia de la República (Mexico)'],
	['president.gov.ua', 'President of Ukraine'],
	['mfa.gov.ua', 'Ministry of Foreign Affairs of Ukraine'],
	['elysee.fr', 'Présidence de la République (France)'],
	['diplomatie.gouv.fr', 'Ministry for Europe and Foreign Affairs (France)'],
	['bundesregierung.de', 'The Federal Government (Germany)'],
	['auswaertiges-amt.de', 'Federal Foreign Office (Germany)'],
	['mofa.go.jp', 'Ministry of Foreign Affairs of Japan'],
	['mea.gov.in', 'Ministry of External Affairs (India)'],
	['pib.gov.in', 'Press Information Bureau (India)'],
	['kremlin.ru', 'President of Russia'],
	['mid.ru', 'Ministry of Foreign Affairs of Russia'],
	['fmprc.gov.cn', 'Ministry of Foreign Affairs of China'],
	['mfa.gov.cn', 'Ministry of Foreign Affairs of China'],
	['pm.gc.ca', 'Prime Minister of Canada'],
	['gov.il', 'Government of Israel'],
	['gov.uk', 'UK Government'],
	['consilium.europa.eu', 'Council of the European Union'],
	['ec.europa.eu', 'European Commission'],
	['eeas.europa.eu', 'European External Action Service'],
	['nato.int', 'NATO'],
	['un.org', 'United Nations'],
];

/** Hosts whose government does not publish below a domain that says so. */
const sidesByHost: Readonly<Record<string, string>> = {
	'elysee.fr': 'fr',
	'bundesregierung.de': 'de',
	'bundeskanzler.de': 'de',
	'auswaertiges-amt.de': 'de',
	'kremlin.ru': 'ru',
	'mid.ru': 'ru',
	'governo.it': 'it',
	'esteri.it': 'it',
	'europa.eu': 'eu',
};

/** Libraries and parliaments that keep the statements of others. */
const collections: readonly string[] = ['aph.gov.au', 'nla.gov.au', 'loc.gov', 'govinfo.gov', 'congress.gov'];

/** A government's own second-level domain below its country's. */
const governmentHost =
	/(?:^|\.)(?:gov|gob|gouv|gub|govt|go|gc|mil|gv|admin|government|regeringen)\.([a-z]{2})$/;
/** Top-level domains that only the United States gives out. */
const americanDomains: ReadonlySet<string> = new Set(['gov', 'mil']);

/** The address as a URL when it is one of the web, else null. */
export function webAddress(text: string): URL | null {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/** The side whose government publishes at this address: `us`, `mx` …; null where the host does not say. */
export function sideOfAddress(url: URL): string | null {
	const host = url.hostname.replace(/^www\./, '');
	// They hold what anybody published.
	if (collections.some(known => host === known || host.endsWith(`.${known}`))) return null;
	if (americanDomains.has(host.split('.').at(-1) ?? '')) return 'us';
	const country = governmentHost.exec(host)?.[1];
	if (country !== undefined) return country === 'gb' ? 'uk' : country;
	if (host === 'gov.uk' || host.endsWith('.gov.uk')) return 'uk';
	for (const [known, side] of Object.entries(sidesByHost)) {
		if (host === known || host.endsWith(`.${known}`)) return side;
	}
	return null;
}

/** Who publishes at this address, for the hosts that are known; else null. */
export function publisherOfAddress(url: URL): string | null {
	for (const [known, publisher] of publishers) {
		const [host = '', ...path] = known.split('/');
		const isHost = url.hostname === host || url.hostname.endsWith(`.${host}`);
		if (isHost && `${url.pathname}/`.startsWith(`/${path.map(part => `${part}/`).join('')}`))
			return publisher;
	}
	return null;
}

/** What a side's id stands for, where it is the code of a country or known body; else null. */
export function nameOfSide(side: string): string | null {
	if (!/^[a-z]{2}$/.test(side)) return null;
	const code = side === 'uk' ? 'GB' : side.toUpperCase();
	const name = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'}).of(code);
	return name ?? null;
}

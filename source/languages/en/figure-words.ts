/** Words and signs of amounts: currencies, coins and scales. */

/** Signs and codes of money, as patterns, with the code each stands for; the first that fits counts. */
export const currencies: readonly (readonly [pattern: string, code: string])[] = [
	['US\\$|U\\.S\\.\\s?\\$|USD\\s?\\$?', 'USD'],
	['C\\$|CA\\$|CAD\\s?\\$?|Can\\$', 'CAD'],
	['A\\$|AU\\$|AUD\\s?\\$?', 'AUD'],
	['NZ\\$|NZD', 'NZD'],
	['HK\\$|HKD', 'HKD'],
	['MX\\$|MXN\\s?\\$?', 'MXN'],
	['R\\$|BRL', 'BRL'],
	['\\$', '$'],
	['€|EUR', 'EUR'],
	['£|GBP', 'GBP'],
	['¥|JPY', 'JPY'],
	['CNY|RMB', 'CNY'],
	['₴|UAH', 'UAH'],
	['₹|INR', 'INR'],
	['CHF', 'CHF'],
	['SEK', 'SEK'],
	['NOK', 'NOK'],
	['DKK', 'DKK'],
	['PLN', 'PLN'],
	['₪|ILS|NIS', 'ILS'],
	['₩|KRW', 'KRW'],
];

/** Coins by name; those that several countries have keep it. */
export const coins: ReadonlyMap<string, string> = new Map(
	Object.entries({
		dollar: 'USD',
		euro: 'EUR',
		pound: 'GBP',
		yen: 'JPY',
		yuan: 'CNY',
		hryvnia: 'UAH',
		rupee: 'INR',
		peso: 'peso',
		franc: 'franc',
		krona: 'krona',
		krone: 'krone',
		shekel: 'ILS',
		rouble: 'RUB',
		ruble: 'RUB',
		won: 'KRW',
	}),
);

export const scales: ReadonlyMap<string, number> = new Map(
	Object.entries({
		hundred: 1e2,
		thousand: 1e3,
		k: 1e3,
		million: 1e6,
		mn: 1e6,
		mln: 1e6,
		m: 1e6,
		billion: 1e9,
		bn: 1e9,
		bln: 1e9,
		b: 1e9,
		trillion: 1e12,
		tn: 1e12,
	}),
);

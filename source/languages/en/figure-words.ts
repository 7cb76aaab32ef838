/** Words and signs of amounts: currencies, coins and scales. */

/** Signs and codes of money, as patterns, with the code each stands for; the first that fits counts. */
export const currencies: readonly (readonly [pattern: string, code: string])[] = [
	['US\\s?\\$|U\\.S\\.\\s?\\$|USD\\s?\\$?', 'USD'],
	['C\\$|CA\\$|CAD\\s?\\$?|Can\\$', 'CAD'],
	['A\\$|AU\\$|AUD\\s?\\$?', 'AUD'],
	['NZ\\s?\\$|NZD', 'NZD'],
	['HK\\s?\\$|HKD', 'HKD'],
	['S\\$|SGD', 'SGD'],
	['NT\\$|TWD', 'TWD'],
	['MX\\$|MXN\\s?\\$?', 'MXN'],
	['R\\$|BRL', 'BRL'],
	['\\$', '$'],
	['€|EUR', 'EUR'],
	['ECU', 'ECU'],
	['£|GBP', 'GBP'],
	['¥|JPY', 'JPY'],
	['CNY|RMB', 'CNY'],
	['₴|UAH', 'UAH'],
	['₹|INR|Rs\\.?', 'INR'],
	['₪|ILS|NIS', 'ILS'],
	['₩|KRW', 'KRW'],
	['₺', 'TRY'],
	['₽', 'RUB'],
	...'AED ARS BDT BGN CHF CLP CZK DKK EGP GTQ HNL HUF IDR ISK KES KZT MYR NGN NIO NOK PHP PKR PLN QAR RON RSD RUB SAR SEK THB UYU VND ZAR'
		.split(' ')
		.map((code): [string, string] => [code, code]),
];

/** Any of those signs and codes, as a pattern. */
export const moneySigns = currencies.map(([pattern]) => pattern).join('|');

/** Coins by name; those that several countries have keep it. */
export const coins: ReadonlyMap<string, string> = new Map(
	Object.entries({
		dollar: 'USD',
		euro: 'EUR',
		pound: 'GBP',
		yen: 'JPY',
		yuan: 'CNY',
		renminbi: 'CNY',
		hryvnia: 'UAH',
		rupee: 'INR',
		peso: 'peso',
		franc: 'franc',
		krona: 'krona',
		kronor: 'krona',
		krone: 'krone',
		kroner: 'krone',
		shekel: 'ILS',
		rouble: 'RUB',
		ruble: 'RUB',
		won: 'KRW',
		baht: 'THB',
		rand: 'ZAR',
		zloty: 'PLN',
		riyal: 'riyal',
		dirham: 'dirham',
		dinar: 'dinar',
		lira: 'TRY',
		rupiah: 'IDR',
	}),
);

/** Whose coin it is, where several countries have one of that name. */
export const nationalCoins: ReadonlyMap<string, string> = new Map(
	Object.entries({
		'us dollar': 'USD',
		'american dollar': 'USD',
		'canadian dollar': 'CAD',
		'australian dollar': 'AUD',
		'new zealand dollar': 'NZD',
		'hong kong dollar': 'HKD',
		'singapore dollar': 'SGD',
		'mexican peso': 'MXN',
		'philippine peso': 'PHP',
		'argentine peso': 'ARS',
		'colombian peso': 'COP',
		'swiss franc': 'CHF',
		'danish krone': 'DKK',
		'danish kroner': 'DKK',
		'norwegian krone': 'NOK',
		'norwegian kroner': 'NOK',
		'swedish krona': 'SEK',
		'swedish kronor': 'SEK',
		'egyptian pound': 'EGP',
		'british pound': 'GBP',
		'pakistani rupee': 'PKR',
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
		lakh: 1e5,
		crore: 1e7,
	}),
);

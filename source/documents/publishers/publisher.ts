/** Who publishes official statements: a row of the tables beside this file. */

export type Publisher = readonly [
	/** The side whose view it states, `us`; null where it publishes what others state. */
	side: string | null,
	/** As it names itself, with its country in brackets where the name does not tell it. */
	name: string,
	/** Where it publishes, parted by spaces: hosts, or hosts and the beginning of a path. */
	addresses: string,
	/** Other names by which its own documents call it, parted by semicolons. */
	otherNames?: string,
];

/** What is wrong in a manifest: what programs read, and English says behind its place. */

export const manifestFaults = {
	notMapping: 'must be a YAML mapping with a list named "sources"',
	event: '"event" must be plain text',
	sides: '"sides" must map a side such as us to its name',
	sideWithoutName: (side: string) => `the side ${side} must have a name`,
	sources: '"sources" must be a list of entries with a "file"',
	noFile: (entry: number) => `entry ${entry} under "sources" has no "file"`,
	twice: (file: string) => `${file} has an entry already`,
	notPlain: (fact: string, file: string) => `"${fact}" of ${file} must be plain text`,
	noDate: (file: string) => `the date of ${file} must be written YYYY-MM-DD`,
	noAddress: (file: string) => `the url of ${file} must begin with https:// or http://`,
	noLanguage: (file: string) => `the language of ${file} must be a code such as en or es`,
	unknown: (name: string) => `“${name}” is not known here`,
	thereAre: (names: readonly string[]) => `; there are ${names.join(', ')}`,
	unknownSide: (side: string, file: string) => `the side “${side}” of ${file} is not under "sides"`,
	nameIt: '; name it there',
	takenFor: (country: string) => `; it is taken for ${country}`,
	notThere: (file: string) => `${file} is not in the folder`,
};

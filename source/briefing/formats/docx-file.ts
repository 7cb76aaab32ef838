/** The file that a Word document is: made the same from the same text at any time, and read back as text. */
import {decodeXML} from 'entities';
import {unzipSync, zipSync} from 'fflate';
import {commentOf} from '../provenance.ts';

type Files = Readonly<Record<string, Uint8Array>>;

const documentPath = 'word/document.xml';
const propertiesPath = 'docProps/custom.xml';

/** More than this, unpacked, no briefing holds: a small file may pretend to hold gigabytes. */
const mostBytes = 2 ** 27;

/** Word keeps this many characters of the text of a property when it saves a document. */
const longestProperty = 240;
const propertyName = 'briefing';

/** A record as properties of a document, which stay with it when somebody edits and saves it. */
export function propertiesOf(record: string): {name: string; value: string}[] {
	// Escaped to ASCII, a piece is as long in every count of characters and ends within none.
	const ascii = record.replace(/[^ -~]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
	const pieces = ascii.match(new RegExp(`.{1,${longestProperty}}`, 'g')) ?? [];
	return pieces.map((value, index) => ({name: `${propertyName}-${index + 1}`, value}));
}

/**
 * The same document without what its library drew by lot, took from the clock or counted on from the document
 * before: names of links, numbers of bookmarks, times of making and of each file. `date` is an ISO 8601 day.
 */
export function settled(bytes: Uint8Array, date: string): Uint8Array {
	const link = numbered();
	const bookmark = numbered();
	const texts = Object.entries(unzipSync(bytes)).map(([path, data]): [string, Uint8Array] => {
		if (!/\.(?:xml|rels)$/.test(path)) return [path, data];
		const text = new TextDecoder()
			.decode(data)
			.replace(/(?<=\b(?:r:id|Id)=")rId([a-z0-9_-]{21})(?=")/g, (_, name: string) => `rIdLink${link(name)}`)
			.replace(/(?<=<w:bookmark(?:Start|End) [^>]*w:id=")\d+(?=")/g, number => `${bookmark(number)}`)
			.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
		return [path, new TextEncoder().encode(text)];
	});
	const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
	// A zip file states local times, none before 1980.
	const mtime = new Date(Math.max(1980, year), month - 1, day, 12);
	return zipSync(Object.fromEntries(texts), {level: 9, mtime});
}

/** Gives each name a number, from 1, in the order in which they come. */
function numbered(): (name: string) => number {
	const numbers = new Map<string, number>();
	return name => {
		const number = numbers.get(name) ?? numbers.size + 1;
		numbers.set(name, number);
		return number;
	};
}

/** A line for each paragraph and each row of a table, and the record as a comment at the end. */
export function textOfDocx(bytes: Uint8Array): string {
	const files = unpacked(bytes);
	const body = xmlOf(files, documentPath);
	if (body === '') return '';
	const lines = body
		.split(/<\/w:(?:p|tr)>/)
		.map(part => textIn(part))
		.filter(line => line !== '');
	// No line of the document begins as the record does.
	return [...lines.map(line => `\t${line}`), `<!--${commentOf(recordIn(files))}-->`].join('\n');
}

function unpacked(bytes: Uint8Array): Files {
	let room = mostBytes;
	try {
		return unzipSync(bytes, {
			filter: ({name, originalSize}) => {
				if (name !== documentPath && name !== propertiesPath) return false;
				room -= originalSize;
				return room >= 0;
			},
		});
	} catch {
		return {};
	}
}

function xmlOf(files: Files, path: string): string {
	return new TextDecoder().decode(files[path] ?? new Uint8Array());
}

/** Without numbers of references, which are all that stands raised. */
function textIn(xml: string): string {
	const runs = xml.matchAll(/<w:r[ >].*?<\/w:r>/gs);
	return [...runs]
		.flatMap(([run]) =>
			/<w:vertAlign w:val="superscript"\/>/.test(run)
				? []
				: [...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => decodeXML(text)),
		)
		.join('')
		.replace(/\s+/gu, ' ')
		.trim();
}

function recordIn(files: Files): string {
	const pattern = new RegExp(
		`<property [^>]*name="${propertyName}-(\\d+)"[^>]*>\\s*<vt:lpwstr>([^<]*)</vt:lpwstr>`,
		'g',
	);
	return [...xmlOf(files, propertiesPath).matchAll(pattern)]
		.sort(([, one], [, other]) => Number(one) - Number(other))
		.map(([, , piece = '']) => decodeXML(piece))
		.join('');
}

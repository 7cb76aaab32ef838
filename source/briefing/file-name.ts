/** Names an exported briefing after what it is. */
import type {Briefing} from './briefing.ts';

export const formats = ['markdown', 'html', 'json'] as const;
export type Format = (typeof formats)[number];

const endings: Readonly<Record<Format, string>> = {markdown: 'md', html: 'html', json: 'json'};

/** The name stays well below what any file system or archive allows, with room for `-2` and the like. */
const longestSlug = 60;

/** `briefing-<event or topic>-<date>.<ending>`: lower case ASCII, at most 90 characters, safe on Windows. */
export function fileNameOf(briefing: Briefing, format: Format): string {
	const about = briefing.topic ?? briefing.event ?? briefing.title.replace(/: .*/u, '');
	return `briefing-${slug(about)}-${briefing.date}.${endings[format]}`;
}

/** The format that a file's name asks for, or null. */
export function formatOfName(name: string): Format | null {
	if (/\.html?$/i.test(name)) return 'html';
	if (/\.json$/i.test(name)) return 'json';
	return /\.(?:md|markdown|txt)$/i.test(name) ? 'markdown' : null;
}

function slug(text: string): string {
	const plain = text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	if (plain === '') return 'documents';
	if (plain.length <= longestSlug) return plain;
	const cut = plain.slice(0, longestSlug + 1);
	const atWord = cut.lastIndexOf('-');
	return atWord > 0 ? cut.slice(0, atWord) : cut.slice(0, longestSlug);
}

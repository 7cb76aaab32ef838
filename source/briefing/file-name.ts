/** Names an exported briefing after what it is. */
import type {Briefing} from './briefing.ts';
import {endingOf, type Format} from './formats/formats.ts';
import {wordingOf} from './wording/wordings.ts';

/** The name stays well below what any file system or archive allows, with room for `-2` and the like. */
const longestSlug = 60;

/** `briefing-<event or topic>-<date>.<ending>`: lower case ASCII, at most 90 characters, safe on Windows. */
export function nameOfExport(briefing: Briefing, format: Format): string {
	const about = briefing.topic ?? briefing.event ?? briefing.title.replace(/: .*/u, '');
	const {files} = wordingOf(briefing.language);
	return `${files.briefing}-${slug(about, files.documents)}-${briefing.date}.${endingOf(format)}`;
}

function slug(text: string, otherwise: string): string {
	const plain = text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	if (plain === '') return otherwise;
	if (plain.length <= longestSlug) return plain;
	const cut = plain.slice(0, longestSlug + 1);
	const atWord = cut.lastIndexOf('-');
	return atWord > 0 ? cut.slice(0, atWord) : cut.slice(0, longestSlug);
}

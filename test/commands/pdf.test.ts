/** PDF files beside other documents, as the executable reads them. */
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {runBriefing} from './run-briefing.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'briefing-pdf-'));
	copyFileSync('test/documents/formats/communique.pdf', join(folder, 'communique.pdf'));
	writeFileSync(
		join(folder, 'sudland.txt'),
		[
			'Sudland and Norland agree on the strait',
			'',
			'The ministers of ports of Sudland and Norland agreed on a common register of pilots for both countries.',
			'',
			'The two coast guards will hold a common exercise every summer.',
			'',
		].join('\n'),
	);
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

test('a PDF is a source among others, and its passages stand on pages', async () => {
	writeFileSync(join(folder, 'broken.pdf'), '%PDF-1.7');
	const {code, out, err} = await runBriefing(['sources', '--json', folder]);
	expect(code).toBe(0);
	expect(err).toBe(
		`briefing: ${join(folder, 'broken.pdf')} is no whole PDF, it is damaged or cut off; get it again\n`,
	);
	const {sources} = JSON.parse(out);
	expect(sources).toHaveLength(2);
	expect(sources[0]).toMatchObject({
		title: 'Joint Communiqué of Norland and Sudland on the Safety of the Strait',
		date: '2021-09-14',
		language: 'en',
	});
	const [first] = sources[0].passages;
	expect(first).toMatchObject({heading: 'A common register', lines: null, locator: {page: 1}});
	expect(sources[0].passages.at(-1).locator).toEqual({page: 2});
});

test('a PDF is compared with a text, and what is quoted of it stands on a page', async () => {
	const files = [join(folder, 'communique.pdf'), join(folder, 'sudland.txt')];
	const {code, out} = await runBriefing(['compare', '--json', ...files]);
	expect(code).toBe(0);
	const shared = JSON.parse(out).deliverables.filter(({kind}: {kind: string}) => kind === 'shared');
	expect(shared.length).toBeGreaterThanOrEqual(2);
	const exported = await runBriefing(['export', ...files, '-o', '-']);
	expect(exported.out).toMatch(/passage 1, page 1/);
});

import {execFile} from 'node:child_process';
import {accessSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {formatHtml} from '../../../source/briefing/formats/html.ts';
import {makeBriefing} from '../../../source/briefing/make-briefing.ts';
import {seedsInput} from '../real-documents.ts';

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path => {
	try {
		accessSync(path);
		return true;
	} catch {
		return false;
	}
});

let directory = '';
beforeEach(async () => {
	directory = await mkdtemp(join(tmpdir(), 'briefing-layout-'));
});
afterEach(() => rm(directory, {recursive: true, force: true}));

/** By how many CSS pixels the page's content is wider than a window of the given width. */
async function overflow(html: string, width: number): Promise<number> {
	const page = join(directory, 'page.html');
	const attribute = html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
	await writeFile(
		page,
		`<meta charset="utf-8"><iframe style="border:0;width:${width}px;height:900px" srcdoc="${attribute}"
		onload="const page = contentDocument.documentElement; document.title = page.scrollWidth - page.clientWidth"></iframe>`,
	);
	const {stdout} = await promisify(execFile)(
		chromium ?? '',
		[
			'--headless',
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			`--user-data-dir=${directory}`,
			'--dump-dom',
			`file://${page}`,
		],
		{maxBuffer: 2 ** 26},
	);
	return Number(/<title>(\d+)<\/title>/.exec(stdout)?.[1]);
}

test.skipIf(chromium === undefined).each([390, 760, 1280])(
	'a page %i pixels wide needs no sideways scrolling',
	async width => {
		const html = formatHtml(makeBriefing(await seedsInput()));
		expect(await overflow(html, width)).toBe(0);
	},
);

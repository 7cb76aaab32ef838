import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {type Run, runWordsHere} from './run-briefing.ts';

/** What every plain object inherits: as a name from outside it must be a name like any other. */
const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'briefing-test-'));
	writeFileSync(
		join(folder, 'manifest.yaml'),
		`sources:\n${names.map(name => `  - {file: ${name}.txt, side: ${name}, publisher: ${name}}\n`).join('')}`,
	);
	for (const [index, name] of names.entries()) {
		writeFileSync(
			join(folder, `${name}.txt`),
			`Readout of ${name}\n\nThe ministers of ${name} agreed to spend $${index + 2} million on schools by May 2020. ${name} will report to the Constructor Minister.\n`,
		);
		writeFileSync(
			join(folder, `${name}.md`),
			`---\nside: ${name}\npublisher: ${name}\ntitle: ${name}\n---\n\nThe ministers of ${name} agreed to build $${index + 2} million worth of roads.\n`,
		);
	}
});

afterAll(() => {
	rmSync(folder, {recursive: true, force: true});
});

function expectNames({code, out, err}: Run): void {
	expect({code, err}).toEqual({code: 0, err: ''});
	expect(out).not.toMatch(/native code|\[object|is not a function/);
}

test('they are sides and publishers, in a manifest and in front matter', async () => {
	const run = await runWordsHere(['sources', folder]);
	expectNames(run);
	for (const name of names) expect(run.out.split(`${name} · ${name} · `)).toHaveLength(3);
	const {sources} = JSON.parse((await runWordsHere(['sources', folder, '--json'])).out);
	expect(new Set(sources.map(({side}: {side: string}) => side))).toEqual(new Set(names));
});

describe.each(names)('%s', name => {
	const other = name === 'valueOf' ? 'constructor' : 'valueOf';

	test('can be compared', async () => {
		for (const rest of [[], ['--json'], ['--topic', name]]) {
			const run = await runWordsHere(['compare', folder, '--left', name, '--right', other, ...rest]);
			expectNames(run);
			expect(run.out).toContain(name);
		}
	});

	test('can be exported in every format', async () => {
		for (const format of ['markdown', 'html', 'json']) {
			const sides = ['--left', name, '--right', other];
			const run = await runWordsHere(['export', folder, ...sides, '--format', format, '-o', '-']);
			expectNames(run);
			expect(run.out.replaceAll('\\', '')).toContain(name);
		}
	});

	test('can be searched for', async () => {
		for (const query of [name, `side:${name}`, `publisher:${name}`, `side:${name} ministers`]) {
			expectNames(await runWordsHere(['search', query, folder]));
		}
	});
});

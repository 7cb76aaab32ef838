import {chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {nameOfExport} from '../../source/briefing/file-name.ts';
import {formatOfName, formats} from '../../source/briefing/formats/formats.ts';
import {makeBriefing} from '../../source/briefing/make-briefing.ts';
import {english} from '../../source/briefing/wording/en.ts';
import {type WriteTarget, writeBriefing} from '../../source/briefing/write-briefing.ts';
import {visitInput} from './samples.ts';

const write = (data: string, target: WriteTarget) => writeBriefing(data, target, english.files.notWritten);

let directory = '';
beforeEach(async () => {
	directory = await mkdtemp(join(tmpdir(), 'briefing-write-'));
});
afterEach(() => rm(directory, {recursive: true, force: true}));

function exact(name: string, force = false) {
	return {kind: 'exact', path: join(directory, name), force} as const;
}

describe('the next free name', () => {
	test('is counted up, and nothing else is left behind', async () => {
		const target = {kind: 'next-free', directory, name: 'briefing-x.md'} as const;
		const paths = [];
		for (const text of ['one', 'two', 'three']) paths.push(await write(text, target));
		const names = ['briefing-x.md', 'briefing-x-2.md', 'briefing-x-3.md'];
		expect(paths).toEqual(names.map(name => join(directory, name)));
		expect((await readdir(directory)).sort()).toEqual([...names].sort());
		expect(await readFile(join(directory, 'briefing-x-2.md'), 'utf8')).toBe('two');
	});

	test('is each program’s own when many write at once', async () => {
		const target = {kind: 'next-free', directory, name: 'b.md'} as const;
		const paths = await Promise.all(Array.from({length: 12}, (_, index) => write(`${index}`, target)));
		expect(new Set(paths).size).toBe(12);
		const texts = await Promise.all(paths.map(path => readFile(path, 'utf8')));
		expect(texts).toEqual(Array.from({length: 12}, (_, index) => `${index}`));
	});
});

describe('a name that was asked for', () => {
	test('is written', async () => {
		expect(await write('text', exact('a.md'))).toBe(join(directory, 'a.md'));
		expect(await readFile(join(directory, 'a.md'), 'utf8')).toBe('text');
	});

	test('is not written over, unless forced', async () => {
		await writeFile(join(directory, 'a.md'), 'old');
		await expect(write('new', exact('a.md'))).rejects.toThrow(/a\.md is there already: .*--force/);
		expect(await readFile(join(directory, 'a.md'), 'utf8')).toBe('old');
		await write('new', exact('a.md', true));
		expect(await readFile(join(directory, 'a.md'), 'utf8')).toBe('new');
		expect(await readdir(directory)).toEqual(['a.md']);
	});

	test.each([true, false])('that is a symbolic link is left alone (force %s)', async force => {
		await writeFile(join(directory, 'precious'), 'precious');
		await symlink(join(directory, 'precious'), join(directory, 'a.md'));
		await expect(write('new', exact('a.md', force))).rejects.toThrow(/a\.md/);
		expect(await readFile(join(directory, 'precious'), 'utf8')).toBe('precious');
		expect((await lstat(join(directory, 'a.md'))).isSymbolicLink()).toBe(true);
	});

	test('that is a link to nowhere does not create what it points at', async () => {
		await symlink(join(directory, 'nowhere'), join(directory, 'a.md'));
		await expect(write('new', exact('a.md'))).rejects.toThrow(/there already/);
		expect(await readdir(directory)).toEqual(['a.md']);
	});

	test('that is a folder is answered with a name inside it', async () => {
		await mkdir(join(directory, 'folder'));
		await expect(write('new', exact('folder'))).rejects.toThrow(
			/folder is a folder: give a file name, such as .*folder.briefing\.md/,
		);
	});

	test('that ends as a folder does is answered the same way, also where nothing is', async () => {
		await expect(write('new', {kind: 'exact', path: `${directory}/folder/`, force: true})).rejects.toThrow(
			/folder is a folder: give a file name/,
		);
		expect(await readdir(directory)).toEqual([]);
	});

	test.skipIf(process.platform === 'win32').each([true, false])(
		'that is a device is left alone in one clear line (force %s)',
		async force => {
			await expect(write('new', {kind: 'exact', path: '/dev/full', force})).rejects.toThrow(
				'/dev/full is no regular file and is left alone: choose another name.',
			);
		},
	);

	test('in a folder that is not there', async () => {
		await expect(write('new', exact('none/a.md'))).rejects.toThrow(/no such folder.*choose another folder/);
	});
});

test.skipIf(process.getuid?.() === 0)('a folder without permission gets one clear line', async () => {
	await chmod(directory, 0o500);
	await expect(write('new', exact('a.md'))).rejects.toThrow(
		/could not be written .*no permission.*choose another folder/,
	);
	await chmod(directory, 0o700);
	expect(await readdir(directory)).toEqual([]);
});

test('a path with control characters cannot act on the terminal', async () => {
	await expect(write('new', exact('no\u001b[2J\n/a.md'))).rejects.toThrow(/no\^\[\[2J\^J/);
});

describe('the name of a briefing', () => {
	const briefing = makeBriefing(visitInput);

	test.each(formats)('says what it is: %s', format => {
		const ending = {markdown: 'md', html: 'html', docx: 'docx', json: 'json'}[format];
		expect(nameOfExport(briefing, format)).toBe(`briefing-visit-to-kyiv-2022-04-26.${ending}`);
		expect(formatOfName(nameOfExport(briefing, format))).toBe(format);
	});

	test('names the topic where it is limited to one', () => {
		expect(nameOfExport({...briefing, topic: 'Peña Nieto: trade/“energy”'}, 'markdown')).toBe(
			'briefing-pena-nieto-trade-energy-2022-04-26.md',
		);
	});

	test('is safe everywhere, whatever the event is called', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string(), fc.string({unit: 'binary'}), fc.constantFrom('../..', 'CON', 'a/'.repeat(200))),
				event => {
					expect(nameOfExport({...briefing, event}, 'markdown')).toMatch(
						/^briefing-[a-z0-9-]{1,60}-2022-04-26\.md$/,
					);
				},
			),
		);
	});
});

test('an unknown ending asks for no format', () => {
	expect(formatOfName('briefing.pdf')).toBeNull();
});

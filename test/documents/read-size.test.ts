import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {isLibrary} from '../../source/documents/read-size.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'briefing-size-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

function write(name: string, length = 1): void {
	mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
	writeFileSync(path.join(folder, name), 'a'.repeat(length));
}

test('many documents are a library, wherever they lie', async () => {
	for (let number = 0; number < 200; number++) write(`${number % 3}/${number}.txt`);
	expect(await isLibrary([folder])).toBe(false);
	write('one-more.md');
	expect(await isLibrary([folder])).toBe(true);
});

test('so is much text in few documents, and other files are none', async () => {
	write('short.txt');
	write('film.mp4', 2_000_000);
	symlinkSync('nowhere', path.join(folder, 'gone.txt'));
	expect(await isLibrary([folder])).toBe(false);
	write('long.txt', 1_200_000);
	expect(await isLibrary([folder])).toBe(true);
	expect(await isLibrary([path.join(folder, 'long.txt')])).toBe(true);
});

test('standard input and what cannot be found is read here', async () => {
	write('long.txt', 1_200_000);
	expect(await isLibrary([folder, '-'])).toBe(false);
	expect(await isLibrary([folder, path.join(folder, 'missing')])).toBe(false);
});

/** What has changed on disk is told from sizes and times alone. */
import {mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {changesBetween, readStamps} from '../../source/documents/read-stamps.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'briefing-stamps-'));
	for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), `A text in ${name}.`);
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

async function changesAfter(change: () => void, paths = [folder]) {
	const before = await readStamps(paths);
	change();
	return changesBetween(before, await readStamps(paths));
}

const none = {changed: 0, added: 0, gone: 0};

test('a file that is written, one that comes, one that goes, and the manifest', async () => {
	expect(await changesAfter(() => writeFileSync(join(folder, 'a.txt'), 'Another text.'))).toEqual({
		...none,
		changed: 1,
	});
	expect(await changesAfter(() => utimesSync(join(folder, 'b.txt'), 1, 1))).toEqual({...none, changed: 1});
	expect(await changesAfter(() => writeFileSync(join(folder, 'c.txt'), 'New.'))).toEqual({...none, added: 1});
	expect(await changesAfter(() => rmSync(join(folder, 'c.txt')))).toEqual({...none, gone: 1});
	expect(await changesAfter(() => renameSync(join(folder, 'a.txt'), join(folder, 'd.txt')))).toEqual({
		...none,
		added: 1,
		gone: 1,
	});
	expect(await changesAfter(() => writeFileSync(join(folder, 'manifest.yaml'), 'event: Talks\n'))).toEqual({
		...none,
		added: 1,
	});
});

test('what would not be read is not looked at', async () => {
	expect(await changesAfter(() => writeFileSync(join(folder, '.a.txt.swp'), 'x'))).toEqual(none);
	expect(await changesAfter(() => writeFileSync(join(folder, 'photo.png'), 'x'))).toEqual(none);
	expect(await changesAfter(() => mkdirSync(join(folder, 'empty')))).toEqual(none);
	const other = () => writeFileSync(join(folder, 'b.txt'), 'Something else.');
	expect(await changesAfter(other, [join(folder, 'a.txt')])).toEqual(none);
});

test('a folder that is gone has nothing in it', async () => {
	expect(await changesAfter(() => rmSync(folder, {recursive: true}))).toEqual({...none, gone: 2});
});

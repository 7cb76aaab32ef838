import {readFileSync} from 'node:fs';
import type {Plugin} from 'esbuild';
import {expect, test} from 'vitest';
import {cacheShapes} from '../cache-shapes.ts';

/** The program as if a file were another. */
function edited(path: string, edit: (text: string) => string): Plugin {
	return {
		name: 'edited',
		setup({onLoad}) {
			onLoad({filter: new RegExp(`/${path}$`)}, ({path: file}) => ({
				contents: edit(readFileSync(file, 'utf8')),
				loader: 'ts',
			}));
		},
	};
}

test('a cache is of the code that shapes it, and of no other', async () => {
	const shapes = await cacheShapes();
	expect(await cacheShapes()).toEqual(shapes);

	const otherMonths = edited('languages/en/months.ts', text => text.replace("'sept'", "'septem'"));
	expect((await cacheShapes([otherMonths])).DOCUMENTS_SHAPE).not.toBe(shapes.DOCUMENTS_SHAPE);

	const otherWords = edited('text/words.ts', text =>
		text.replace('const apostrophe = 39', 'const apostrophe = 40'),
	);
	const changed = await cacheShapes([otherWords]);
	expect(changed.DOCUMENTS_SHAPE).not.toBe(shapes.DOCUMENTS_SHAPE);
	expect(changed.INDEX_SHAPE).not.toBe(shapes.INDEX_SHAPE);

	const otherComment = edited('documents/parse-document.ts', text => `// Nothing else.\n${text}`);
	expect(await cacheShapes([otherComment])).toEqual(shapes);
});

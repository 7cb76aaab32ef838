import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {generatedFiles, generatedParts, withParts} from './generated.ts';
import {manualPage} from './manual-page.ts';

const readme = readFileSync('README.md', 'utf8');

test('the generated parts are what the program says now (npm run readme makes them anew)', async () => {
	expect(readme).toBe(withParts(readme, await generatedParts()));
});

test.each([...generatedFiles()])(
	'%s is what the program says now (npm run readme makes it anew)',
	(path, text) => {
		expect(readFileSync(path, 'utf8')).toBe(text);
	},
);

test('nothing that the manual page says is taken for a macro', () => {
	const macros = manualPage('1.0').matchAll(/^[.'](\S*)/gm);
	expect(new Set([...macros].map(([, name]) => name))).toEqual(
		new Set(['TH', 'SH', 'SS', 'PP', 'TP', 'B', 'br']),
	);
	expect(manualPage('1.0')).not.toMatch(/^\.B "[^"]*"[^\n]+$/m);
});

test('every file and picture that it links to is there', () => {
	const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(match => match[1] ?? '');
	expect(targets.filter(target => !existsSync(target))).toEqual([]);
});

test('every command that it shows is one', () => {
	const {scripts} = JSON.parse(readFileSync('package.json', 'utf8'));
	const named = [...readme.matchAll(/npm run ([a-z]+)/g)].map(match => match[1] ?? '');
	expect(named.filter(name => !(name in scripts))).toEqual([]);
});

import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {generatedParts, withParts} from './generated.ts';

const readme = readFileSync('README.md', 'utf8');

test('the generated parts are what the program says now (npm run readme makes them anew)', async () => {
	expect(readme).toBe(withParts(readme, await generatedParts()));
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

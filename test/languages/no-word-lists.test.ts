import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {transformSync} from 'esbuild';
import {parseAst} from 'vite';
import {describe, expect, it, test} from 'vitest';
import {languageOf} from '../../source/languages/languages.ts';

/** The layers that work on texts, whatever their language. */
const layers = ['base', 'text', 'documents', 'search', 'compare'];

const english = languageOf('en');
/** Words that hardly anything in a program is named with. */
const small: ReadonlySet<string> = new Set([
	...english.words.functionWords,
	...english.dates.months.keys(),
	...english.dates.weekdays,
	...english.figures.numbers.keys(),
]);
/** All words of all lists of the language. */
const known = wordsIn(english);

/** Every word in the sets and maps of a language, however deep. */
function wordsIn(value: unknown, found = new Set<string>()): Set<string> {
	if (value instanceof Set) for (const each of value) wordsIn(each, found);
	else if (value instanceof Map) for (const each of value.keys()) wordsIn(each, found);
	else if (typeof value === 'string') for (const word of value.match(/\p{L}{2,}/gu) ?? []) found.add(word);
	else if (typeof value === 'object' && value !== null)
		for (const each of Object.values(value)) if (typeof each === 'object') wordsIn(each, found);
	return found;
}

/** A pattern; a string that is cut into a list; the strings of an array; a string that a word of a text is compared with. */
type Literal = {readonly text: string; readonly kind: 'pattern' | 'list' | 'array' | 'compared'};

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The literals of a program that could tell of a language. */
function literalsIn(program: string): Literal[] {
	const {code} = transformSync(program, {loader: 'ts', target: 'esnext'});
	const found: Literal[] = [];
	const visit = (node: unknown): void => {
		if (Array.isArray(node)) for (const each of node) visit(each);
		if (!isNode(node)) return;
		found.push(...literalsOf(node));
		for (const child of Object.values(node)) visit(child);
	};
	visit(parseAst(code));
	return found;
}

/** What one node of a program holds, without the nodes below it. */
function literalsOf(node: Node): Literal[] {
	const handedOn = () => nodesIn(node.arguments).map(argument => stringsIn(argument).join(' '));
	switch (node.type) {
		case 'Literal':
			return isNode(node.regex) ? [{text: String(node.regex.pattern), kind: 'pattern'}] : [];
		case 'NewExpression':
			return isNode(node.callee) && node.callee.name === 'RegExp'
				? handedOn().map(text => ({text, kind: 'pattern'}))
				: [];
		case 'CallExpression':
			return isNode(node.callee) && isNode(node.callee.property) && node.callee.property.name === 'split'
				? [{text: stringsIn(node.callee.object).join(' '), kind: 'list'}]
				: [];
		case 'ArrayExpression':
			return [{text: nodesIn(node.elements).flatMap(textOf).filter(isOneWord).join(' '), kind: 'array'}];
		case 'BinaryExpression':
			return isWord(node.left) ? textOf(node.right).map(text => ({text, kind: 'compared'})) : [];
		case 'SwitchStatement':
			return isWord(node.discriminant)
				? nodesIn(node.cases)
						.flatMap(({test: value}) => textOf(value))
						.map(text => ({text, kind: 'compared'}))
				: [];
		default:
			return [];
	}
}

const isOneWord = (text: string): boolean => /^\p{L}+$/u.test(text);

const nodesIn = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** A string as it stands. */
const textOf = (node: unknown): string[] =>
	isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? [node.value] : [];

/** All strings and pieces of templates in an expression. */
function stringsIn(node: unknown): string[] {
	if (Array.isArray(node)) return node.flatMap(stringsIn);
	if (!isNode(node)) return [];
	if (node.type === 'TemplateElement' && isNode(node.value)) return [String(node.value.cooked)];
	return [...textOf(node), ...Object.values(node).flatMap(stringsIn)];
}

/** Whether an expression is a word of a text: what a token calls its text, folded or not. */
function isWord(node: unknown): boolean {
	if (!isNode(node)) return false;
	if (node.type === 'ChainExpression') return isWord(node.expression);
	const name = node.type === 'MemberExpression' && isNode(node.property) ? node.property.name : node.name;
	return typeof name === 'string' && /^(?:folded|base|text|word|stem|lemma|before|followed|next)$/.test(name);
}

/** The words of a pattern, without its escapes, classes and names of groups. */
function wordsOfPattern(pattern: string): string[] {
	const bare = pattern
		.replace(/\\[pP]\{[^}]*\}|\(\?<\w+>|\\k<\w+>|\\u\w{4}|\\x\w\w|\\./gu, ' ')
		.replace(/\[[^\]]*\]/gu, ' ');
	return bare.match(/\p{L}{2,}/gu) ?? [];
}

/** Whether a literal tells of English what a language should tell. */
function tellsEnglish({text, kind}: Literal): boolean {
	const words = kind === 'pattern' ? wordsOfPattern(text) : text.split(/\s+/).filter(Boolean);
	const count = (list: ReadonlySet<string>) => words.filter(word => list.has(word.toLowerCase())).length;
	switch (kind) {
		case 'pattern':
			return count(small) > 0 || (text.includes('|') && count(known) > 1 && count(known) >= words.length / 2);
		case 'list':
			return words.length > 3 && count(known) > words.length / 2;
		case 'array':
			return count(small) > 1 && count(small) > (2 / 3) * words.length;
		case 'compared':
			return count(small) > 0;
		default:
			return kind satisfies never;
	}
}

const files = layers.flatMap(layer =>
	readdirSync(join('source', layer), {recursive: true, encoding: 'utf8'})
		.filter(path => path.endsWith('.ts'))
		.map(path => join('source', layer, path)),
);

describe('outside the languages stands no English', () => {
	test.each(files)('%s', path => {
		const told = literalsIn(readFileSync(path, 'utf8')).filter(tellsEnglish);
		expect(told.map(({text}) => text)).toEqual([]);
	});
});

describe('English is found', () => {
	it.each([
		['a list', "const words = 'the of and for with'.split(' ');"],
		['a list in lines', 'const words = new Set(`january february\n\tmarch april`.split(/\\s+/));'],
		['a joined list', "const words = ('the of and ' + 'for with by').split(' ');"],
		['a pattern', 'const pattern = /^(?:monday|tuesday)$/i;'],
		['a small word in a pattern', 'const pattern = /\\bof\\b/;'],
		['a pattern from a string', "const pattern = new RegExp('\\\\b(?:agreed|decided)\\\\b');"],
		['an array', "const words = new Set(['the', 'of']);"],
		['a comparison', "const isGenitive = (token: {folded: string}) => token?.folded === 'of';"],
		['a case', "switch (token.folded) { case 'of': break; }"],
	])('in %s', (_, program) => {
		expect(literalsIn(program).some(tellsEnglish)).toBe(true);
	});

	it('but not in messages, names and patterns of signs', () => {
		const program = `
			throw new Error('it holds no text to compare, which is the reason for this');
			const formats = ['markdown', 'json'];
			const sides = {left: 'left', right: 'right'} as const;
			const mark = /^\\s*(?:[-*+]|\\d+[.)])\\s/u;
			const isLabel = 'label' in sides && kind === 'other';
		`;
		expect(literalsIn(program).filter(tellsEnglish)).toEqual([]);
	});
});

import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {transformSync} from 'esbuild';
import {parseAst} from 'vite';
import {expect, test} from 'vitest';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Functions that know how many arguments they were given: what is spread there may be as long as a text. */
const taking: ReadonlySet<unknown> = new Set([
	'push',
	'unshift',
	'splice',
	'concat',
	'min',
	'max',
	'fromCharCode',
	'fromCodePoint',
]);

/** The names of such functions that a program calls with a spread array. */
function spreadInto(program: string): unknown[] {
	const found: unknown[] = [];
	const visit = (value: unknown): void => {
		if (Array.isArray(value)) value.forEach(visit);
		if (!isNode(value) || Array.isArray(value)) return;
		const {callee} = value;
		const name = isNode(callee) && isNode(callee.property) ? callee.property.name : null;
		const spread = [value.arguments].flat().some(each => isNode(each) && each.type === 'SpreadElement');
		if (value.type === 'CallExpression' && spread && taking.has(name)) found.push(name);
		Object.values(value).forEach(visit);
	};
	visit(parseAst(program));
	return found;
}

test('such calls are found', () => {
	expect(
		spreadInto('list.push(1, ...texts); Math.max(...sizes); list.push([...texts]); f(...texts)'),
	).toEqual(['push', 'max']);
});

// Each argument takes room on the stack, of which there is enough for some 120,000.
test('no array is spread into the arguments of a call that would take any number', () => {
	const files = readdirSync('source', {recursive: true, encoding: 'utf8'}).filter(path =>
		/\.tsx?$/.test(path),
	);
	const found = files.flatMap(path => {
		const text = readFileSync(join('source', path), 'utf8');
		const {code} = transformSync(text, {loader: path.endsWith('x') ? 'tsx' : 'ts', jsx: 'automatic'});
		return spreadInto(code).map(name => `${path}: ${name}`);
	});
	expect(found).toEqual([]);
});

import {expect, it} from 'vitest';
import {rememberLast} from '../../source/base/remember.ts';

it('makes what it is asked for anew only where something is another', () => {
	const made: string[] = [];
	const join = rememberLast(({text}: {text: string}, width: number, mark: string) => {
		made.push(`${text}${width}${mark}`);
		return made.at(-1);
	});
	const [one, other] = [{text: 'a'}, {text: 'b'}];
	expect([join(one, 1, '!'), join(one, 1, '!'), join(other, 1, '!'), join(one, 1, '!')]).toEqual([
		'a1!',
		'a1!',
		'b1!',
		'a1!',
	]);
	expect(made).toEqual(['a1!', 'b1!']);
	expect([join(one, 2, '!'), join(one, 2, '?'), join(one, 1, '!')]).toEqual(['a2!', 'a2?', 'a1!']);
	expect(made).toHaveLength(5);
});

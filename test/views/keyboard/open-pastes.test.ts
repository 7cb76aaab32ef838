/** A Ctrl-C is seen in whatever is typed, but not in what is pasted. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {pasteFollower, type Typed} from '../../../source/views/keyboard/open-pastes.ts';

const start = '\u001b[200~';
const end = '\u001b[201~';
const interrupt = '\u0003';

function follow(reads: readonly string[]): Typed[] {
	const follower = pasteFollower();
	return reads.map(read => follower(read));
}

describe('following pastes', () => {
	it.each<[string, string[], string[], boolean[]]>([
		['keys', ['j', 'k'], ['j', 'k'], [false, false]],
		['Ctrl-C among keys', [`j${interrupt}`], [`j${interrupt}`], [true]],
		['a paste', [`${start}abc${end}`, 'j'], [`${start}abc${end}`, 'j'], [false, false]],
		['Ctrl-C in a paste', [`${start}a${interrupt}b${end}`], [`${start}a${interrupt}b${end}`], [false]],
		['Ctrl-C after a paste', [`${start}abc${end}${interrupt}`], [`${start}abc${end}${interrupt}`], [true]],
		[
			'Ctrl-C in a paste that never ends',
			[`${start}abc`, 'd', interrupt],
			[`${start}abc`, 'd', end + interrupt],
			[false, false, true],
		],
		[
			'Ctrl-C in the read that begins one',
			[`${start}a${interrupt}`],
			[`${start}a${end}${interrupt}`],
			[true],
		],
		[
			'marks in two reads',
			['\u001b[20', `0~a${interrupt}b\u001b[2`, '01~'],
			['\u001b[20', `0~a${end}${interrupt}b\u001b[2`, '01~'],
			[false, true, false],
		],
		[
			'a paste in two reads',
			[`${start}a`, `b${interrupt}${end}c`],
			[`${start}a`, `b${interrupt}${end}c`],
			[false, false],
		],
	])('%s', (_, reads, texts, interrupted) => {
		const followed = follow(reads);
		expect(followed.map(({text}) => text)).toEqual(texts);
		expect(followed.map(({isInterrupted}) => isInterrupted)).toEqual(interrupted);
	});

	it('adds nothing but ends of pastes, and never keeps back an interrupt that comes last', () => {
		const read = fc
			.array(fc.constantFrom('a', '\u001b', '[200~', '[201~', '[20', '0~', start, end), {maxLength: 6})
			.map(parts => parts.join(''));
		fc.assert(
			fc.property(fc.array(read, {maxLength: 6}), reads => {
				const followed = follow([...reads, interrupt]);
				expect(followed.slice(0, -1).map(({text}) => text)).toEqual(reads);
				expect([interrupt, end + interrupt]).toContain(followed.at(-1)?.text);
				expect(followed.at(-1)?.isInterrupted).toBe(true);
			}),
		);
	});
});

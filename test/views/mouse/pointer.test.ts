/** Clicks one after the other, by a clock of the test's own. */
import {expect, it} from 'vitest';
import {pointer} from '../../../source/views/mouse/pointer.ts';
import {inPane} from '../../../source/views/mouse/spots.ts';
import {corpus} from '../../helpers/example.ts';
import {type Program, startProgram} from '../../helpers/program.ts';

const [, second] = corpus.sources;

/** A program whose mouse clicks at a source, at times that are told; drawing what a click chose takes a while. */
function clicking(drawing = 0): {
	readonly program: Program;
	readonly click: (at: number, x?: number) => void;
} {
	const program = startProgram({isMouseOn: true});
	const clock = {time: 0};
	const {state, press, dispatch} = program;
	const waiting: (() => void)[] = [];
	const point = pointer(
		{state, press: keys => press(...keys), dispatch},
		{now: () => clock.time, afterwards: then => waiting.push(then)},
	);
	return {
		program,
		click(at, x = 5) {
			clock.time = Math.max(at, clock.time);
			point({kind: 'click', x, y: 4}, inPane('list', 1));
			clock.time += drawing;
			for (const then of waiting.splice(0)) then();
		},
	};
}

it.each([0, 1, 250, 500])('two clicks %i ms apart at one place open what is there', gap => {
	const {program, click} = clicking();
	click(1000);
	expect(program.state().view).toMatchObject({kind: 'sources', list: {cursor: 1}});
	click(1000 + gap);
	expect(program.state().view).toMatchObject({kind: 'reader', source: second?.id});
});

it.each([
	['too late', 501, 5],
	['at another place', 100, 6],
])('two clicks, the second one %s, choose only', (_, gap, x) => {
	const {program, click} = clicking();
	click(1000);
	click(1000 + gap, x);
	expect(program.state().view.kind).toBe('sources');
});

it('a third click is the first of others', () => {
	const {program, click} = clicking();
	click(1000);
	click(2000);
	expect(program.state().view.kind).toBe('sources');
	click(2400);
	expect(program.state().view.kind).toBe('reader');
});

it('the time that drawing takes does not count', () => {
	const {program, click} = clicking(700);
	click(1000);
	click(1600);
	expect(program.state().view.kind).toBe('reader');
});

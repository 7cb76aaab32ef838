/** The synopsis by itself: both texts, what is between them, and the words that differ. */
import {renderToString} from 'ink';
import {expect, it} from 'vitest';
import type {Tone} from '../../source/app/line.ts';
import {CompareView} from '../../source/views/compare-view.tsx';
import {createTheme} from '../../source/views/theme.ts';
import {draw, plain} from '../helpers/draw.ts';
import {comparisonInDoubt, sides} from '../helpers/example.ts';
import {type Program, startProgram, viewOf} from '../helpers/program.ts';

function drawn(program: Program): readonly string[] {
	const state = program.state();
	return draw(<CompareView state={state} view={viewOf(state, 'compare')} theme={plain} />);
}

/** The screen of 120 columns, and what of it has one of the tones. */
function toned(program: Program, ...names: readonly Tone[]): {screen: string; texts: readonly string[]} {
	const texts: string[] = [];
	const keep = (text: string) => {
		texts.push(text);
		return text;
	};
	const theme = createTheme(0);
	const tones = {...theme.tones, ...Object.fromEntries(names.map(name => [name, keep]))};
	const state = program.state();
	const view = <CompareView state={state} view={viewOf(state, 'compare')} theme={{...theme, tones}} />;
	return {screen: renderToString(view, {columns: 120}), texts};
}

it('sets each passage beside its counterpart, with a gap where a side is silent', () => {
	const program = startProgram({size: {columns: 120, rows: 24}});
	program.press('c', 'j', 'j');
	expect(drawn(program).slice(0, 15).join('\n')).toMatchInlineSnapshot(`
		"1 Synopsis  2 Rows  3 Commitments  4 Words  5 Names                                               6 rows · 1 in conflict
		                › North, Ministry of the North, 2017-06-16               South, Secretaría de Relaciones del Sur…
		                  Key Results of the Conference on the River       │     Conference on the River                       ┃
		                                                                   │                                                   ┃
		  Who met         The North and the South hosted the conference  1 ≈ 1   The South and the North hosted the conference ┃
		  reworded        on the river on 15 June. Ministers of nine       │     on the river on 15 June, and ministers of     ┃
		                  countries attended it.                           │     nine countries attended.                      ┃
		                                                                   │                                                   ┃
		                  Security                                         │     Safety                                        ┃
		  Law and crime   The governments agreed to explore early        2 ≈ 3   It was also agreed to explore the creation of ┃
		  reworded        warning protocols for the movement of drugs,     │     early warning protocols for trafficking in    ┃
		                  weapons and money along the whole river.         │     drugs, weapons and money.                     ┃
		                                                                   │                                                   │
		› Migration      ▌They committed to support a migration          2 │     Not mentioned                                 │
		                 ▌observatory.                                     │     looked for: “migration observatory” 0         │"
	`);
});

it('shows one side where there is room for one, the other with an arrow', () => {
	const program = startProgram({size: {columns: 60, rows: 16}});
	program.press('c', '1', 'right', 'G');
	expect(drawn(program).join('\n')).toMatchInlineSnapshot(`
		"1 Synopsis  2 Rows  3 Commitments  4 Words  5 Names   6 rows
		› South, Secretaría de Relaciones del Sur…           ← North
		      │                                                    │
		      │ 5   Fishing families on the lower river need       │
		      │     schools, the South recalled.                   │
		      │                                                    │
		      │     Commerce                                       │
		›   4 ? 2 ↑▌The governments reaffirmed the importance of   ┃
		      │    ▌trade between the two banks and the need to    ┃
		      │    ▌eliminate tariffs.                             ┃
		────────────────────────────────────────────────────────────
		Foreign trade and investment › Tr…  partly the same? · moved"
	`);
});

it('shows by which words the other side was searched, for the row under the cursor alone', () => {
	const program = startProgram({size: {columns: 120, rows: 30}});
	program.press('c', 'j');
	expect(drawn(program).join('\n')).not.toContain('looked for');
	program.press('j');
	expect(drawn(program).join('\n')).toContain('looked for: “migration observatory” 0');
});

it('marks words only where both sides make one point', () => {
	const program = startProgram({size: {columns: 120, rows: 40}});
	program.press('c');
	const {texts: marked} = toned(program, 'left-only-words', 'right-only-words');
	expect(marked).toContain('3.7');
	expect(marked).toContain('3.4');
	expect(marked.join(' ')).not.toMatch(/observatory|fishing|patrol boats/i);
});

it('sets apart the sentences that are in doubt beside certain ones', () => {
	const program = startProgram({size: {columns: 120, rows: 40}});
	program.press('c');
	program.dispatch({type: 'compared', sides, comparison: comparisonInDoubt});
	const {screen, texts: weak} = toned(program, 'weak');
	const said = weak.join(' ').replaceAll(/\s+/g, ' ');
	expect(said).toContain('attended it.');
	expect(said).not.toMatch(/hosted|15 June/);
	const line = screen.split('\n').find(each => each.includes('15 June. Ministers'));
	expect(line).toMatch(/\?on the river on 15 June\. Ministers/);
});

it('keeps both texts whole under a topic, and makes quiet what is not about it', () => {
	const program = startProgram({size: {columns: 120, rows: 40}});
	program.press('c', '/');
	program.type('boats');
	const {screen, texts: quiet} = toned(program, 'quiet');
	expect(screen).toMatch(/Topic boats .* 1 of 6 rows/);
	expect(screen).toContain('early warning protocols');
	expect(quiet.join(' ')).toContain('early warning protocols');
	expect(quiet.join(' ')).not.toContain('billion on patrol');
});

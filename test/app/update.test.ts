import {describe, expect, it} from 'vitest';
import {currentRow} from '../../source/app/current-row.ts';
import {currentPassage} from '../../source/app/focus.ts';
import {keyBindings} from '../../source/app/keys/key-bindings.ts';
import {filterRows} from '../../source/app/picker-rows.ts';
import {hitAt} from '../../source/app/search-rows.ts';
import {openingMessage} from '../../source/app/state.ts';
import {englishScreen} from '../../source/app/wording/en.ts';
import type {Problem} from '../../source/documents/source.ts';
import {comparisonInDoubt, corpus, sides} from '../helpers/example.ts';
import {type Program, startProgram, viewOf} from '../helpers/program.ts';

const reader = (program: Program) => viewOf(program.state(), 'reader');
const search = (program: Program) => viewOf(program.state(), 'search');
const compare = (program: Program) => viewOf(program.state(), 'compare');
const picker = (program: Program) => viewOf(program.state(), 'picker');
const effectTypes = (program: Program) => program.effects.map(({type}) => type);

describe('sources', () => {
	it('takes characters that arrive together as keys one by one', () => {
		const program = startProgram();
		program.pressAtOnce('j', 'j', 'j', 'k');
		expect(program.state().view).toMatchObject({kind: 'sources', list: {cursor: 1}});
	});

	it('opens the source under the cursor, and Esc goes back to it', () => {
		const program = startProgram();
		program.press('j', 'enter');
		expect(reader(program).source).toBe('south-2017-06-17');
		program.press('escape');
		expect(program.state().view).toMatchObject({kind: 'sources', list: {cursor: 1}});
	});
});

describe('the reader', () => {
	it('moves line by line and stays within the text', () => {
		const program = startProgram();
		program.press('enter', 'k');
		expect(reader(program)).toMatchObject({block: 0, line: 0});
		program.press('j', 'j');
		expect(reader(program)).toMatchObject({block: 1, line: 0});
		program.press('G', 'j');
		expect(reader(program).block).toBe(5);
		program.press('g');
		expect(reader(program)).toMatchObject({block: 0, line: 0, top: 0});
	});

	it('keeps its place when the terminal changes its size', () => {
		const program = startProgram();
		program.press('enter', 'G');
		const {block} = reader(program);
		program.dispatch({type: 'resized', columns: 61, rows: 16});
		expect(reader(program).block).toBe(block);
		program.dispatch({type: 'resized', columns: 200, rows: 60});
		expect(reader(program)).toMatchObject({block, top: 0});
	});

	it('finds while one writes, goes from hit to hit, and Esc restores the place', () => {
		const program = startProgram();
		program.press('enter', '/');
		program.type('governments');
		expect(reader(program).find).toMatchObject({current: 0, stops: [{}, {}]});
		program.press('enter', 'n');
		expect(reader(program).find?.current).toBe(1);
		program.press('n');
		expect(reader(program).find?.current).toBe(0);
		expect(program.state().message?.text).toContain('first');
		program.press('N');
		expect(reader(program)).toMatchObject({block: 5});
		program.press('g', '/');
		program.type('boats');
		program.press('escape');
		expect(reader(program)).toMatchObject({block: 0, find: {query: 'governments'}});
	});

	it('goes through the outline and shows the text meanwhile', () => {
		const program = startProgram();
		program.press('enter', 'tab', 'j');
		expect(reader(program)).toMatchObject({pane: 'outline', block: 4});
		program.press('enter', 'j');
		expect(reader(program)).toMatchObject({pane: 'text', block: 5});
	});
});

describe('search', () => {
	it('answers each key and opens the passage with the match in view', () => {
		const program = startProgram();
		program.press('/');
		program.type('early warn');
		expect(search(program).answer?.total).toBe(2);
		program.press('enter');
		const {source, find} = reader(program);
		expect(find?.stops).toHaveLength(1);
		const [stop] = find?.stops ?? [];
		const passage = corpus.sources
			.find(({id}) => id === source)
			?.passages.find(({id}) => id === stop?.passage);
		expect(passage?.text.slice(stop?.start, stop?.end)).toBe('early warning');
	});

	it('says what the hits lack, and no longer once others have it all', () => {
		const program = startProgram();
		program.press('/');
		program.type('early warn carnival');
		expect(search(program).answer).toMatchObject({total: 2, isPartial: true});
		expect(program.state().message?.text).toMatch(/^No passage has all of it; .* without “carnival”/);
		program.pressAtOnce('ctrl-w', 'backspace');
		expect(search(program).answer?.isPartial).toBe(false);
		expect(program.state().message).toBeNull();
	});

	it('says in the reader too what the hits lack', () => {
		const program = startProgram();
		program.press('enter', '/');
		program.type('governments carnival');
		program.press('enter');
		expect(program.state().message?.text).toMatch(/without “carnival”/);
	});

	it('gives up its field with Enter: letters are keys from then on, until / edits again', () => {
		const program = startProgram();
		program.press('/');
		program.type('early warn');
		program.press('enter', 'escape');
		expect(search(program)).toMatchObject({pane: 'results', field: {text: 'early warn'}});
		program.press('n');
		expect(search(program).field.text).toBe('early warn');
		program.press('/');
		program.type('ing');
		expect(search(program).field.text).toBe('early warning');
		program.press('enter', 'escape', 'c');
		expect(program.state().view.kind).toBe('compare');
	});

	it('gives up its field also before the answer is there, without saying that nothing was found', () => {
		const program = startProgram();
		program.press('/');
		const view = search(program);
		const asking = startProgram({view: {...view, field: {text: 'boats', cursor: 5}}});
		asking.press('enter');
		expect(asking.state()).toMatchObject({view: {kind: 'search', pane: 'results'}, message: null});
		program.type('boats');
		const {answer} = search(program);
		if (answer === null) throw new Error('There is an answer');
		asking.dispatch({type: 'search-answered', query: 'boats', answer});
		asking.press('enter');
		expect(reader(asking).find?.query).toBe('boats');
	});

	it('goes on to the next source with its hits, and Esc leads back to that one in the results', () => {
		const program = startProgram();
		program.press('/');
		program.type('early warn');
		program.press('enter');
		const first = reader(program).source;
		program.press('n');
		const second = reader(program).source;
		expect(second).not.toBe(first);
		expect(reader(program).find).toMatchObject({current: 0, stops: [{source: second}]});
		expect(program.state().message?.text).toMatch(/^On to: /);
		program.press('n');
		expect(reader(program).source).toBe(first);
		expect(program.state().message?.text).toMatch(/^From the last source to the first: /);
		program.press('N', 'escape');
		const {answer, list} = search(program);
		expect(hitAt(answer, list.cursor)?.source).toBe(second);
	});

	it('says so where the only hit is', () => {
		const program = startProgram();
		program.press('enter', '/');
		program.type('observatory');
		program.press('enter', 'n');
		expect(program.state().message?.text).toBe('This is the only hit here');
	});

	it('walks the results, then the history above the first one', () => {
		const program = startProgram();
		program.press('/');
		program.type('trade');
		program.press('enter', 'escape', 'escape', '/', 'up');
		expect(search(program).field.text).toBe('trade');
		program.press('down');
		expect(search(program).field.text).toBe('');
		program.type('river');
		const first = search(program).list.cursor;
		program.press('down');
		expect(search(program).list.cursor).toBeGreaterThan(first);
	});

	it('brings back with Esc what was there before', () => {
		const program = startProgram();
		program.press('enter', 'j', 'j');
		const before = reader(program);
		program.press('S');
		program.type('boats');
		program.press('escape');
		expect(reader(program)).toEqual(before);
	});

	it('takes a paste as text on one line, and only where text is written', () => {
		const program = startProgram();
		program.dispatch({type: 'pasted', text: 'jjq'});
		expect(program.state().view.kind).toBe('sources');
		program.press('/');
		program.dispatch({type: 'pasted', text: 'early\nwarning\u001b[2J'});
		expect(search(program).field.text).toMatch(/^early warning/);
		expect(search(program).field.text).not.toContain('\u001b');
	});

	it('says so when nothing is found', () => {
		const program = startProgram();
		program.press('/');
		program.type('zzzzqq');
		program.press('enter');
		expect(program.state().message?.text).toBe('Nothing found for “zzzzqq”');
	});
});

describe('documents that are still being read', () => {
	it('are searched again when more is known', () => {
		const program = startProgram();
		program.press('/');
		program.type('boats');
		const searches = () => program.effects.filter(({type}) => type === 'search').length;
		const before = searches();
		const {corpus: all, problems, choices, sides} = program.state();
		program.dispatch({type: 'documents-opened', corpus: all, problems, choices, sides, place: null});
		program.dispatch({type: 'search-prepared', done: 0.5});
		expect(searches()).toBe(before + 1);
		program.dispatch({type: 'search-prepared', done: 1});
		expect(searches()).toBe(before + 2);
	});

	const reading = {busy: {reading: {read: 3, total: 10}, search: null, comparison: false, export: false}};

	function allAreRead(program: Program): void {
		const {corpus: all, problems, choices} = program.state();
		program.dispatch({type: 'documents-opened', corpus: all, problems, choices, sides: null, place: null});
	}

	it('are compared on the sides that were picked meanwhile, once all are read', () => {
		const program = startProgram(reading);
		program.press('p', 'enter', 'down', 'enter');
		const {sides} = program.state();
		expect(sides).not.toBe(null);
		expect(effectTypes(program)).not.toContain('compare');
		allAreRead(program);
		expect(program.state().sides).toEqual(sides);
		expect(compare(program).kind).toBe('compare');
		expect(program.state().comparison).not.toBe(null);
	});

	it('are compared where the comparison was asked for too early', () => {
		const program = startProgram(reading);
		program.press('c');
		expect(program.state().comparison).toBe(null);
		allAreRead(program);
		expect(program.state().comparison).not.toBe(null);
	});

	it('have their concordance and their preview then', () => {
		const program = startProgram(reading);
		program.press('K');
		program.type('river');
		program.press('enter');
		expect(program.state().view).toMatchObject({answer: null});
		allAreRead(program);
		expect(program.state().view).toMatchObject({answer: {total: expect.any(Number)}});

		const other = startProgram(reading);
		other.press('E', 'enter');
		expect(other.state().view).toMatchObject({preview: null});
		expect(other.state().message?.text).toMatch(/^Still reading/);
		expect(effectTypes(other)).toEqual([]);
		allAreRead(other);
		expect(other.state().view).toMatchObject({preview: {kind: 'drawn'}});
	});
});

describe('compare', () => {
	it('opens first and compares then', () => {
		const program = startProgram();
		program.press('c');
		expect(effectTypes(program)).toEqual(['suggest-sides', 'compare']);
		expect(compare(program).list.cursor).toBe(0);
		expect(program.state().comparison?.deliverables).toHaveLength(6);
	});

	it('opens where it was left', () => {
		const program = startProgram();
		program.press('c', 'j', 'j', 'escape', 'c');
		expect(compare(program).list.cursor).toBe(2);
	});

	it('filters and sorts, and stays on the row', () => {
		const program = startProgram();
		program.press('c', 'j', 'j', 'j', 'f');
		expect(compare(program)).toMatchObject({filter: 'shared', list: {cursor: 2}});
		program.press('f', 'f');
		expect(compare(program)).toMatchObject({filter: 'conflicts', list: {cursor: 0}});
		expect(compare(program).order).toBe('by theme');
		program.press('s', 's', 's');
		expect(compare(program).order).toBe('importance');
	});

	it('rejects a match and compares again, and u takes it back', () => {
		const program = startProgram();
		program.press('c', 'G', 'k', 'x');
		expect(program.state().choices.corrections).toEqual([
			{kind: 'reject', sentences: {left: ['north-2017-06-16#4.1'], right: ['south-2017-06-17#2.1']}},
		]);
		expect(effectTypes(program).slice(-2)).toEqual(['save-change', 'compare']);
		program.press('u');
		expect(program.state().choices.corrections).toEqual([]);
	});

	it('confirms a match with a ?, and no other, and u takes it back', () => {
		const program = startProgram();
		program.press('c', 'C');
		expect(program.state().choices.corrections).toEqual([]);
		program.press('G', 'k', 'C');
		expect(program.state().choices.corrections).toEqual([
			{kind: 'match', sentences: {left: ['north-2017-06-16#4.1'], right: ['south-2017-06-17#2.1']}},
		]);
		expect(effectTypes(program).slice(-2)).toEqual(['save-change', 'compare']);
		program.press('u');
		expect(program.state().choices.corrections).toEqual([]);
	});

	const inDoubt = (...keys: readonly string[]): Program => {
		const program = startProgram();
		program.press('c');
		program.dispatch({type: 'compared', sides, comparison: comparisonInDoubt});
		program.press(...keys);
		return program;
	};
	const [certain, doubtful] = ['north-2017-06-16#1.1', 'north-2017-06-16#1.2'];
	const answer = 'south-2017-06-17#1.1';

	it('of a row that is certain in part rejects what is in doubt alone', () => {
		expect(inDoubt('x').state().choices.corrections).toEqual([
			{kind: 'reject', sentences: {left: [doubtful], right: [answer]}},
		]);
		expect(inDoubt('x').state().message?.text).toBe(
			'What is doubtful in “Hosts and participants” is no longer matched; u undoes it',
		);
	});

	it('of such a row confirms what is in doubt, with what it stands beside', () => {
		expect(inDoubt('C').state().choices.corrections).toEqual([
			{kind: 'match', sentences: {left: [certain, doubtful], right: [answer]}},
		]);
	});

	it('shows such a row among the weak ones', () => {
		const program = inDoubt('f', 'f', 'f', 'f', 'f', 'g');
		expect(compare(program).filter).toBe('weak');
		expect(currentRow(program.state())?.key).toBe('key-1');
	});

	it('matches two one-sided rows by hand', () => {
		const program = startProgram();
		program.press('c', 'j', 'j', 'm', 'G', 'm');
		expect(program.state().choices.corrections).toEqual([
			{kind: 'match', sentences: {left: ['north-2017-06-16#2.2'], right: ['south-2017-06-17#5.1']}},
		]);
	});

	it('joins two rows', () => {
		const program = startProgram();
		program.press('c', 'm', 'j', 'm');
		expect(program.state().choices.corrections).toMatchObject([{kind: 'join'}]);
		program.press('m', 'escape');
		expect(compare(program).joining).toBeNull();
	});

	it('stays with the sentences of its row when that has become another', () => {
		const program = startProgram();
		program.press('c', 'j', 'm', 'j', 'm');
		const {comparison, sides} = program.state();
		if (comparison === null || sides === null) throw new Error('There is a comparison');
		const [hosts, warning, observatory, ...others] = comparison.deliverables;
		if (hosts === undefined || warning === undefined || observatory === undefined)
			throw new Error('There are three rows');
		const joined = {...warning, key: 'joined', pairs: [...warning.pairs, ...observatory.pairs]};
		const deliverables = [...others, hosts, joined];
		program.dispatch({type: 'compared', sides, comparison: {...comparison, deliverables}});
		expect(currentRow(program.state())?.key).toBe('joined');
	});

	it('matches a one-sided row with the nearest sentence, not with all of a long paragraph', () => {
		const program = startProgram();
		program.press('c', 'j', 'j', 'M', 'enter');
		expect(program.state().choices.corrections).toEqual([
			{kind: 'match', sentences: {left: ['north-2017-06-16#2.2'], right: ['south-2017-06-17#3.1']}},
		]);
	});

	it('renames a topic', () => {
		const program = startProgram();
		program.press('c', 'r', 'ctrl-u');
		program.type('Who came');
		program.press('enter');
		expect(program.state().choices.topics).toEqual(new Map([['key-1', 'Who came']]));
	});

	it('compares what is picked', () => {
		const program = startProgram();
		program.press('p', 'enter', 'pagedown', 'enter');
		expect(program.state().sides).toMatchObject({left: {label: 'North'}, right: {sources: ['observer']}});
		program.press('p', 'enter', 'enter');
		expect(program.state().message).toMatchObject({kind: 'error'});
	});

	it('picks from what is left by words in any order, beginnings and typos included', () => {
		const program = startProgram();
		program.press('p');
		for (const [typed, left] of [
			['river key', ['north-2017-06-16']],
			['relaciones', ['south-2017-06-17']],
			['confrence bank', ['observer']],
			['2017-06-17 sur', ['south-2017-06-17']],
			['river zzz', []],
		] as const) {
			program.press('ctrl-u');
			program.type(typed);
			const {rows} = filterRows(program.state(), picker(program).field.text);
			expect(rows.flatMap(({sources}) => sources)).toEqual(left);
		}
		program.press('enter');
		expect(program.state().message?.text).toBe('No side or source has these words');
	});

	it('clears the filter with Esc and stays on the row, then leaves', () => {
		const program = startProgram();
		program.press('p');
		program.type('observers');
		program.press('backspace', 'escape');
		expect(picker(program)).toMatchObject({field: {text: ''}, list: {cursor: 2}});
		program.press('enter', 'escape');
		expect(picker(program).left).toBeNull();
		program.press('escape');
		expect(program.state().view.kind).toBe('sources');
	});

	it('compares one source with several', () => {
		const program = startProgram();
		program.press('p', 'enter', 'tab', 'tab', 'tab');
		expect(picker(program).taken).toEqual(['north-2017-06-16', 'south-2017-06-17', 'observer']);
		program.press('enter');
		expect(program.state().sides).toMatchObject({
			left: {label: 'North', sources: ['north-2017-06-16']},
			right: {sources: ['south-2017-06-17', 'observer']},
		});
	});

	it('keeps the names of sides short when hundreds of sources are picked', () => {
		const [first] = corpus.sources;
		if (first === undefined) throw new Error('There is an example');
		const sources = Array.from({length: 2323}, (_, number) => ({
			...first,
			id: `s${number}`,
			side: number < 1200 ? 'north' : null,
			title: `Remarks ${number}`,
		}));
		const program = startProgram({corpus: {...corpus, sources}});
		program.press('p', 'tab');
		program.type('remarks 1500');
		program.press('tab', 'enter');
		program.type('remarks 200');
		program.press('down', 'tab', 'tab', 'tab', 'enter');
		const {sides} = program.state();
		expect(sides?.left.sources).toHaveLength(1201);
		expect(sides?.left.label).toBe('Remarks 0, Remarks 1 and 1,199 more');
		expect(compare(program).kind).toBe('compare');
	});

	it('asks for the sides where there are too many documents to guess', () => {
		const [first] = corpus.sources;
		if (first === undefined) throw new Error('There is an example');
		const sources = Array.from({length: 100}, (_, number) => ({...first, id: `north-${number}`}));
		const program = startProgram({corpus: {...corpus, sources}});
		program.press('c');
		expect(program.state().view.kind).toBe('picker');
		expect(program.effects).toEqual([]);
	});

	it('reads the text in its source', () => {
		const program = startProgram();
		program.press('c', 'j', 'enter');
		expect(reader(program)).toMatchObject({source: 'north-2017-06-16', block: 2});
		program.press('escape');
		expect(compare(program).list.cursor).toBe(1);
	});

	it('works out the other tabs when they are opened', () => {
		const program = startProgram();
		program.press('c', '3');
		expect(effectTypes(program)).toContain('analyse');
		program.press('f');
		expect(compare(program).firmness).toBe('will');
		program.press('F', 'F');
		expect(compare(program).actor).toBe('the governments');
		program.press('escape');
		expect(compare(program).tab).toBe('rows');
	});
});

describe('a word that sets the sides apart', () => {
	it('leads to its contexts, from there to the reader, and back', () => {
		const program = startProgram();
		program.press('c', '4', 'G', 'k', 'k', 'k', 'enter');
		expect(program.state().view).toMatchObject({
			kind: 'concordance',
			query: 'observatory',
			answer: {total: 1, lines: [{source: 'north-2017-06-16', passage: 'north-2017-06-16#2'}]},
		});
		program.press('enter');
		expect(reader(program)).toMatchObject({
			source: 'north-2017-06-16',
			block: 2,
			find: {query: 'observatory', current: 0, stops: [{passage: 'north-2017-06-16#2'}]},
		});
		program.press('escape', 'escape');
		expect(compare(program)).toMatchObject({tab: 'emphasis', tabList: {cursor: 7}});
		program.press('K');
		expect(program.state().prompt?.field.text).toBe('observatory');
	});

	it('stands below a heading that the cursor passes over', () => {
		const program = startProgram();
		program.press('c', '4');
		expect(compare(program).tabList.cursor).toBe(1);
		program.press('j');
		expect(compare(program).tabList.cursor).toBe(3);
		program.press('k', 'k');
		expect(compare(program).tabList.cursor).toBe(1);
	});
});

describe('the concordance', () => {
	it('opens the line under the cursor as the present hit', () => {
		const program = startProgram();
		program.press('K');
		program.type('river');
		program.press('enter', 'j', 'enter');
		const {source, find} = reader(program);
		expect(find?.stops.length).toBeGreaterThan(1);
		expect(find?.stops.every(stop => stop.source === source)).toBe(true);
		const {current = 0, stops = []} = find ?? {};
		program.press('escape');
		const view = viewOf(program.state(), 'concordance');
		const line = view.answer?.lines[view.list.cursor];
		const stop = stops[current];
		expect(line).toMatchObject({source, passage: stop?.passage, range: [stop?.start, stop?.end]});
	});

	it('has the hits in titles and headings too, and opens the text below them', () => {
		const program = startProgram();
		program.press('K');
		program.type('commerce');
		program.press('enter');
		expect(program.state().view).toMatchObject({answer: {total: 1, lines: [{field: 'heading'}]}});
		program.press('enter');
		expect(reader(program)).toMatchObject({source: 'south-2017-06-17'});
	});

	it('goes on from a heading to the hits in the text, also to the only one and back to it', () => {
		const program = startProgram();
		program.press('K');
		program.type('trade');
		program.press('enter', 'enter');
		const [stop] = reader(program).find?.stops ?? [];
		expect(reader(program).find).toMatchObject({stops: [{source: 'north-2017-06-16'}], current: -1});
		program.press('n');
		const there = reader(program);
		expect(there.find?.current).toBe(0);
		expect(currentPassage(program.state())).toBe(stop?.passage);
		program.press('g');
		expect(currentPassage(program.state())).not.toBe(stop?.passage);
		program.press('n');
		expect(reader(program)).toEqual(there);
	});
});

describe('marking', () => {
	it('pins rows and passages, in order, and keeps each change', () => {
		const program = startProgram();
		program.press('c', 'space', 'enter', 'space');
		expect(program.state().choices.pins).toEqual([
			{kind: 'deliverable', key: 'key-1'},
			{kind: 'passage', passage: 'north-2017-06-16#1'},
		]);
		program.press('space');
		expect(program.state().choices.pins).toHaveLength(1);
		expect(program.effects.filter(({type}) => type === 'save-change')).toHaveLength(3);
	});

	it('writes a note in one line, and takes one from the editor', () => {
		const program = startProgram();
		program.press('enter', 'a');
		program.type('check this');
		program.press('enter', 'A');
		expect(program.effects.at(-1)).toMatchObject({type: 'edit-outside', text: 'check this'});
		const target = {kind: 'passage', passage: 'north-2017-06-16#1'} as const;
		program.dispatch({type: 'note-edited', target, text: 'checked\u001b]0;x\u0007'});
		const note = program.state().choices.notes[0]?.text ?? '';
		expect(note).toMatch(/^checked/);
		expect(note).not.toContain('\u001b');
	});

	it('copies a text with its reference', () => {
		const program = startProgram();
		program.press('enter', 'y');
		const [effect] = program.effects.filter(({type}) => type === 'copy');
		expect(effect).toMatchObject({text: expect.stringContaining('https://north.example/results')});
	});
});

describe('export', () => {
	it('writes at once from every view and says where', () => {
		for (const keys of [[], ['enter'], ['c'], ['c', '4'], ['E'], ['E', 'tab'], ['/', 'tab']]) {
			const program = startProgram();
			program.press(...keys, 'e');
			expect(program.state().message?.text).toContain('briefing-conference-on-the-river-2017-06-18.md');
		}
		for (const key of ['/', 'p', '?']) {
			const writing = startProgram();
			writing.press(key, 'ctrl-e');
			expect(effectTypes(writing)).toContain('export');
		}
	});

	it('is about the search that is open', () => {
		const program = startProgram();
		program.press('/');
		program.type('boats');
		program.press('enter', 'e');
		expect(program.effects.at(-1)).toMatchObject({type: 'export', request: {query: 'boats'}});
	});

	it('says as its settings open that they are about the search alone, and Enter there is for everything', () => {
		const program = startProgram();
		program.press('/');
		program.type('patrol boats');
		program.press('tab', 'E');
		expect(program.state().message?.text).toBe(
			'The briefing is about “patrol boats” only; Enter on the first line makes it about everything',
		);
		program.press('enter');
		expect(program.state().message?.text).toBe('The briefing is about everything again');
		program.press('e');
		expect(program.effects.findLast(({type}) => type === 'export')).toMatchObject({request: {query: null}});
	});

	it('changes the preview with the settings', () => {
		const program = startProgram();
		program.press('E', 'enter', 'j', 'enter');
		expect(program.state().choices).toMatchObject({length: 'full', firstSide: 'right'});
		expect(program.effects.filter(({type}) => type === 'preview')).toHaveLength(3);
	});

	it('says in the place of the preview why there is none, until there is one', () => {
		const program = startProgram();
		program.press('E');
		program.dispatch({type: 'failed', effect: 'preview', message: 'The pins belong to other sides'});
		expect(program.state().view).toMatchObject({preview: null, refusal: 'The pins belong to other sides'});
		program.press('j');
		expect(program.state().view).toMatchObject({refusal: 'The pins belong to other sides'});
		program.press('k', 'enter');
		expect(program.state().view).toMatchObject({preview: {kind: 'drawn'}, refusal: null});
	});

	it('says why nothing was written, and writes no more', () => {
		const program = startProgram();
		program.press('e');
		program.dispatch({type: 'failed', effect: 'export', message: 'The pins belong to other sides'});
		expect(program.state()).toMatchObject({
			message: {kind: 'error', text: 'The pins belong to other sides'},
			busy: {export: false},
		});
	});

	it('says what went wrong and goes on', () => {
		const program = startProgram();
		program.dispatch({type: 'failed', effect: 'export', message: 'No room on the disk'});
		expect(program.state().message).toEqual({kind: 'error', text: 'No room on the disk'});
		program.press('j');
		expect(program.state().view).toMatchObject({list: {cursor: 1}});
	});
});

describe('quitting', () => {
	it('is q, or Ctrl-C also while writing', () => {
		const program = startProgram();
		program.press('/', 'ctrl-c');
		expect(program.effects.at(-1)).toEqual({type: 'quit', code: 130});
		program.press('escape', 'q');
		expect(program.effects.at(-1)).toEqual({type: 'quit', code: 0});
	});
});

describe('a folder of more documents than an event has', () => {
	const many = {
		...corpus,
		sources: Array.from({length: 21}, (_, copy) =>
			corpus.sources.map(source => ({...source, id: `${source.id}-${copy}`})),
		).flat(),
	};

	it('is not written whole: e and E ask what the briefing is to be about', () => {
		const program = startProgram({corpus: many});
		program.press('e', 'E');
		expect(program.state().message?.text).toMatch(/pick two sides \(p\), search/);
		expect(program.state().view.kind).toBe('sources');
		expect(program.effects).toEqual([]);
	});

	it('is written about a query', () => {
		const program = startProgram({corpus: many});
		program.press('/');
		program.type('early');
		program.press('ctrl-e');
		expect(program.effects.at(-1)).toMatchObject({type: 'export', request: {query: 'early'}});
	});
});

it.each([
	[
		{elsewhere: [{pair: 'North | East', count: 2}], gone: 0},
		'2 pins or topics of North | East are not in it: pick that pair (p) to export them',
	],
	[
		{
			elsewhere: [
				{pair: 'North | East', count: 1},
				{pair: 'South | East', count: 3},
			],
			gone: 0,
		},
		'4 pins or topics of 2 other pairs of sides are not in it: pick that pair (p) to export them',
	],
	[
		{elsewhere: [], gone: 1},
		'A pin or topic has no row or passage any more: E lists them, Enter there takes one out',
	],
])('an export that leaves pins out says why, and what to press', (leftAside, words) => {
	const program = startProgram();
	program.dispatch({type: 'exported', path: '/home/user/b.md', leftAside});
	expect(program.state().message?.text).toBe(`The briefing is in /home/user/b.md. ${words}`);
});

it('a message about what was kept names no file before it, and says how all of them are listed', () => {
	const message = 'Your pins and notes for these documents were damaged';
	const say = (...problems: readonly Problem[]) =>
		openingMessage(problems, {keys: keyBindings, words: englishScreen})?.text;
	expect(say({file: '', message})).toBe(message);
	const empty = {file: 'a.txt', message: 'is empty'};
	expect(say(empty)).toBe('a.txt: is empty');
	expect(say(empty, empty, empty)).toBe('a.txt: is empty; 2 more, which ! lists');
});

it('lists what was not read by a key, which is there where something was not', () => {
	const program = startProgram();
	program.press('!');
	expect(program.state().view.kind).toBe('sources');
	const problems = Array.from({length: 40}, (_, n) => ({file: `${n}.txt`, message: 'is empty'}));
	const other = startProgram({problems});
	other.press('!', 'G');
	expect(viewOf(other.state(), 'problems').list.cursor).toBe(39);
	other.press('escape');
	expect(other.state().view.kind).toBe('sources');
});

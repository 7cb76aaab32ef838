/** What a user does to get to each view of the example. */
import {noChoices} from '../../source/briefing/choices/choices.ts';
import {corpus} from './example.ts';
import type {Program} from './program.ts';

/** A story for each view: the keys that lead there. */
export const stories: Readonly<Record<string, (program: Program) => void>> = {
	sources: program => program.press('j'),
	reader(program) {
		program.press('enter', '/');
		program.type('governments');
		program.press('enter', 'space');
	},
	'reader-taken-out': program => program.press('enter', 'b', 'k', 'x', 'j', 'x', 'G'),
	reading: program =>
		program.dispatch({type: 'documents-arrived', corpus, progress: {read: 812, total: 2323}}),
	'changed-on-disk'(program) {
		program.press('j');
		program.dispatch({type: 'disk-looked-at', changes: {changed: 2, added: 1, gone: 0}});
	},
	search(program) {
		program.press('/');
		program.type('early warn');
	},
	'search-in-part'(program) {
		program.press('/');
		program.type('early warn carnival');
	},
	'search-results'(program) {
		program.press('/');
		program.type('early warn');
		program.press('enter', 'escape', 'n');
	},
	synopsis: program => program.press('c', '1', 'j', 'j', 'space'),
	'synopsis-right': program => program.press('c', '1', 'right', 'G', 'a', 'enter'),
	'compare-conflict': program => program.press('c', '2', 'j', 'j', 'j', 'space'),
	'compare-left-out': program => program.press('c', '2', 'j', 'j'),
	matched: program => program.press('c', '1', 'j', 'enter', 'right'),
	'selection-reader': program => program.press('enter', 'j', 'j', 'j', 'v', 'j'),
	'selection-synopsis': program => program.press('c', '1', 'j', 'right', 'v'),
	'selection-rows': program => program.press('c', '2', 'right', 'v', 'j'),
	'compare-folded': program => program.press('c', '2', 'j', 'j', 'j', 'space', '+', 'k'),
	candidates: program => program.press('c', '2', 'j', 'j', 'M', 'j'),
	'zoomed-sources': program => program.press('j', 'z'),
	'zoomed-reader': program => program.press('enter', 'j', 'z'),
	'zoomed-results'(program) {
		program.press('/');
		program.type('river');
		program.press('tab', 'z', 'j');
	},
	'zoomed-synopsis': program => program.press('c', '1', 'j', 'z', 'right'),
	'zoomed-rows': program => program.press('c', '2', 'j', 'z'),
	'zoomed-texts': program => program.press('c', '2', 'tab', 'z'),
	'zoomed-preview': program => program.press('E', 'tab', 'z'),
	'edited-sources': program => program.press('enter', 'b', 'j', 'j', 'j', 'x', 'G', 'x', 'o'),
	'edited-rows': program => program.press('j', 'enter', 'b', 'G', 'x', 'c', '2', 'j', 'j', 'tab', 'G'),
	'marked-rows'(program) {
		program.press('c', '2', 'space', 'a');
		program.type('ask');
		program.press('enter', 'j', 'a');
		program.type('check');
		program.press('enter', 'j', 'space');
	},
	'outdated-preview'(program) {
		program.dispatch({type: 'disk-looked-at', changes: {changed: 2, added: 0, gone: 1}});
		program.press('E');
	},
	'outdated-exported'(program) {
		program.dispatch({type: 'disk-looked-at', changes: {changed: 1, added: 0, gone: 0}});
		program.press('e');
	},
	commitments: program => program.press('c', '3'),
	emphasis: program => program.press('c', '4'),
	names: program => program.press('c', '5'),
	concordance(program) {
		program.press('K');
		program.type('river');
		program.press('enter');
	},
	export: program => program.press('c', 'space', 'E'),
	help: program => program.press('?'),
	'help-found'(program) {
		program.press('c', '2', '?');
		program.type('doubt');
	},
	picker: program => program.press('p', 'enter'),
	note(program) {
		program.press('enter', 'a');
		program.type('check the date');
	},
	exported: program => program.press('e'),
	problems(program) {
		const path = 'statements of the conference/2017/as they came by mail';
		const problems = Array.from({length: 30}, (_, n) => ({
			file: `${path}/annex ${n + 1}.${n % 2 === 0 ? 'xlsx' : 'txt'}`,
			message: n % 2 === 0 ? 'is not a kind of file that is read; save it as text, HTML or Word' : 'is empty',
		}));
		program.dispatch({
			type: 'documents-opened',
			corpus,
			problems,
			choices: noChoices,
			sides: null,
			place: null,
		});
		program.press('!', 'j');
	},
};

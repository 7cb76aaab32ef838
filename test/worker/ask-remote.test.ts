import {describe, expect, test, vi} from 'vitest';
import {type Ask, askOf, type ServiceName, type Services} from '../../source/app/services.ts';
import {noChoices} from '../../source/briefing/choices/choices.ts';
import {concordance} from '../../source/search/concordance.ts';
import {buildIndex, search} from '../../source/search/search.ts';
import {askRemote} from '../../source/worker/ask-remote.ts';
import {callServer} from '../../source/worker/serve-calls.ts';
import {analysis, comparison, corpus, sides} from '../helpers/example.ts';

const index = buildIndex(corpus);
const request = {choices: noChoices, sides, query: null, format: 'markdown'} as const;

const local: Services = {
	suggestSides: () => ({sides}),
	editTexts: async () => {},
	lookAtDisk: () => ({changed: 0, added: 0, gone: 0}),
	stopReading: () => {},
	readAgain: () => ({corpus, problems: []}),
	compare: ({sides: asked, corrections}) => ({
		...comparison,
		...asked,
		notComparable: corrections.map(() => reason),
	}),
	analyse: asked => ({...analysis, commitments: asked.deliverables.length > 0 ? analysis.commitments : []}),
	search: ({query, limit}) => ({...search(index, query, {limit}), hint: query}),
	prepareSearch: async (_, onProgress) => onProgress?.(0.5),
	concordance: query => concordance(index, query),
	preview: ({format}) => ({kind: 'text', text: `a preview as ${format}`}),
	exportBriefing: async () => {
		throw new Error('The disk is full');
	},
	saveChanges: async () => {},
	keepPlace: async () => {},
};
const reason = {source: 'a', reason: {kind: 'no-text'}} as const;

function connect(services: Services) {
	const end = new AbortController();
	const serve = callServer(() => askOf(services));
	const remote = askRemote({call: (call, port) => serve(call, port), ended: end.signal});
	return {remote, end};
}

describe('services of another thread answer as if they were here', () => {
	const {remote} = connect(local);
	const corrections = [{kind: 'reject', sentences: {left: ['a#1.1'], right: []}}] as const;
	test.each<[ServiceName, (ask: Ask) => unknown]>([
		['suggestSides', ask => ask('suggestSides', null)],
		['compare', ask => ask('compare', {sides, corrections})],
		['analyse', ask => ask('analyse', comparison)],
		['search', ask => ask('search', {query: 'early warning', limit: 1, within: null})],
		['prepareSearch', ask => ask('prepareSearch', null, () => {})],
		['concordance', ask => ask('concordance', 'river')],
		['preview', ask => ask('preview', request)],
	])('%s', async (_, ask) => {
		expect(await ask(remote)).toEqual(structuredClone(await ask(askOf(local))));
	});

	test('what goes wrong there goes wrong here, with its message', async () => {
		await expect(remote('exportBriefing', request)).rejects.toThrow('The disk is full');
	});
});

test('progress comes before the answer, and not more often than a screen could show', async () => {
	let clock = 0;
	const now = vi.spyOn(performance, 'now').mockImplementation(() => clock);
	const {remote} = connect({
		...local,
		async prepareSearch(_, onProgress) {
			for (; clock < 250; clock++) onProgress?.(clock / 250);
		},
	});
	const seen: number[] = [];
	await remote('prepareSearch', null, done => seen.push(done));
	now.mockRestore();
	expect(seen).toEqual([0.4, 0.8]);
});

test('when the thread ends, whoever waits and whoever asks later is told so', async () => {
	const {remote, end} = connect({...local, compare: () => new Promise(() => {})});
	const waiting = remote('compare', {sides, corrections: []});
	end.abort(new Error('It has stopped'));
	await expect(waiting).rejects.toThrow('It has stopped');
	await expect(remote('suggestSides', null)).rejects.toThrow('It has stopped');
});

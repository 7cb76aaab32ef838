/** Writing the briefing from wherever one is, and what it is about. */
import {withBusy} from './busy.ts';
import {withKeys} from './key-table.ts';
import {type Outcome, only, say} from './outcome.ts';
import {pinsHere} from './pins-here.ts';
import type {BriefingRequest} from './services.ts';
import {fewSources, type State} from './state.ts';
import {activeQuery, topicInForce} from './topic-in-force.ts';

/** What the briefing is made of, as things stand. */
export function requestOf(state: State): BriefingRequest {
	const topic = topicInForce(state);
	return {
		choices: state.kept,
		sides: state.sides,
		query: topic?.query ?? null,
		rows: topic?.rows ?? null,
		format: state.format,
	};
}

/** So many documents are no event: without sides, a query or pins there is nothing that a briefing could be about. */
export function lacksSubject(state: State): boolean {
	const {sides, corpus} = state;
	return (
		sides === null &&
		corpus.sources.length > fewSources &&
		pinsHere(state).length === 0 &&
		activeQuery(state) === null
	);
}

export function askForSubject(state: State): Outcome {
	return only(say(state, withKeys(state.words.messages.export.noSubject, state), 'hint'));
}

/** Writes the briefing at once; where it is comes back as a report. */
export function exportNow(state: State): Outcome {
	if (lacksSubject(state)) return askForSubject(state);
	const writing = withBusy(say(state, state.words.messages.export.writing, 'hint'), {export: true});
	return [writing, [{type: 'export', request: requestOf(state)}]];
}

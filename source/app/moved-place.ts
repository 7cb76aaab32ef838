/** A place in documents that have changed, in the words of what they are now. */
import type {Moves} from '../briefing/choices/moves.ts';
import type {ComparePlace, Place, ViewPlace} from './place.ts';
import type {PassagePlace} from './view-states.ts';

/** What is gone of it gives way to what stands there. */
export function movedPlace({sides, view, compare}: Place, moves: Moves): Place {
	return {sides, view: movedView(view, moves), compare: compare && movedCompare(compare, moves)};
}

function movedView(view: ViewPlace, moves: Moves): ViewPlace {
	switch (view.kind) {
		case 'sources':
			return {...view, source: view.source && moves.source(view.source)};
		case 'reader': {
			const {source, passage} = view;
			return {
				...view,
				source: moves.source(source) ?? source,
				passage: passage && movedPassage(passage, moves),
			};
		}
		case 'search': {
			const {hit} = view;
			const source = hit && moves.source(hit.source);
			const passage = hit?.passage == null ? null : moves.passage(hit.passage);
			return {...view, hit: hit && source ? {...hit, source, passage} : null};
		}
		case 'concordance':
		case 'compare':
		case 'export':
			return view;
		default:
			return view satisfies never;
	}
}

function movedCompare({passage, synopsis, ...compare}: ComparePlace, moves: Moves): ComparePlace {
	const sentence = synopsis.sentence && moves.sentence(synopsis.sentence);
	return {...compare, passage: passage && movedPassage(passage, moves), synopsis: {...synopsis, sentence}};
}

function movedPassage({passage, offset}: PassagePlace, moves: Moves): PassagePlace | null {
	const there = moves.passage(passage);
	return there === null ? null : {passage: there, offset};
}

/** Places as readable, versioned JSON, and back through a schema: anybody may have changed the file. */
import * as v from 'valibot';
import {sideNames} from '../base/sides.ts';
import {themeIds} from '../languages/themes.ts';
import {ladder} from '../languages/verbs.ts';
import {concordanceOrders} from '../search/concordance.ts';
import {sanitiseLine} from '../text/sanitise.ts';
import type {Place} from './place.ts';
import {compareTabs, rowFilters, rowOrders} from './view-states.ts';

const version = 1;

/** A place with what tells which documents it is a place in. */
export type KeptPlace = {
	/** Of the contents of the documents, whatever they are called. */
	readonly documents: string;
	/** Of the names of their files, whatever is in them. */
	readonly files: string;
	/** Of the name of each file, where they are few; older places lack it. */
	readonly each?: readonly string[] | undefined;
	readonly place: Place;
};

/** JSON with a line feed at the end. */
export function formatPlaces(places: readonly KeptPlace[]): string {
	return `${JSON.stringify({version, places}, null, '\t')}\n`;
}

const line = v.pipe(v.string(), v.transform(sanitiseLine));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const list = v.object({cursor: count, top: count});
const passage = v.object({passage: line, offset: count});
const hit = v.object({
	source: line,
	passage: v.nullable(line),
	field: v.picklist(['title', 'heading', 'passage']),
});
const isZoomed = v.boolean();

const view = v.variant('kind', [
	v.object({kind: v.literal('sources'), source: v.nullable(line), isZoomed}),
	v.object({
		kind: v.literal('reader'),
		source: line,
		isWhole: v.optional(v.boolean(), false),
		name: v.optional(line),
		block: count,
		pane: v.picklist(['text', 'outline']),
		passage: v.nullable(passage),
		above: count,
		isZoomed,
	}),
	v.object({kind: v.literal('search'), query: line, hit: v.nullable(hit), isZoomed}),
	v.object({kind: v.literal('concordance'), query: line, order: v.picklist(concordanceOrders), list}),
	v.object({kind: v.literal('compare')}),
	v.object({kind: v.literal('export'), pane: v.picklist(['settings', 'preview']), list, isZoomed}),
]);

const compare = v.object({
	tab: v.picklist(compareTabs),
	pane: v.picklist(['rows', 'texts']),
	list,
	scroll: count,
	side: v.picklist(sideNames),
	synopsis: v.object({
		sentence: v.nullable(line),
		top: count,
		chosen: v.nullable(v.object({top: count, size: v.object({columns: count, rows: count})})),
	}),
	folded: v.array(v.picklist(themeIds)),
	filter: v.picklist(rowFilters),
	order: v.picklist(rowOrders),
	tabList: list,
	firmness: v.nullable(v.picklist(ladder)),
	actor: v.nullable(line),
	isZoomed,
	topic: line,
	passage: v.nullable(passage),
});

const kept = v.object({
	documents: v.string(),
	files: v.string(),
	each: v.optional(v.array(v.string())),
	place: v.object({
		sides: v.nullable(v.object({left: v.array(line), right: v.array(line)})),
		view,
		compare: v.fallback(v.nullable(compare), null),
	}),
});

const schema = v.object({version: v.literal(version), places: v.array(v.unknown())});

/** The places that a text holds, without those that this version does not know; none where it is no such text. */
export function parsePlaces(json: string): readonly KeptPlace[] {
	try {
		return v.parse(schema, JSON.parse(json)).places.flatMap(place => {
			const read = v.safeParse(kept, place);
			return read.success ? [read.output] : [];
		});
	} catch {
		return [];
	}
}

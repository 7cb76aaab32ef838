/** Makes of a table in a word processor's file what its author meant by it: rows, or places on the page. */
import {betweenCells} from '../blocks.ts';
import {onOneLine} from '../line-breaks.ts';
import {type FlowParagraph, shownText, tableOfContents, textsOf} from './flow.ts';

/** What stands in a cell. */
type Cell = readonly FlowParagraph[];

/** What is longer stands in a cell for its place on the page. */
const longestCell = 600;

/** A letterhead has its name beside an emblem or an address. */
const mostRowsOfHead = 2;

/**
 * A passage for each row, its cells as in Markdown; where the table only gives places on the page, what stands in it.
 *
 * @param isAtHead Whether no running text stands above it.
 */
export function tableParagraphs(rows: readonly (readonly Cell[])[], isAtHead: boolean): FlowParagraph[] {
	if (isLayout(rows) || (isAtHead && rows.length <= mostRowsOfHead)) return rows.flat(2);
	return rows.flatMap((cells): FlowParagraph[] => {
		const texts = cells.map(textOf);
		const asides = cells.flat().filter(isAside);
		const first = cells.flat()[0];
		if (first === undefined || texts.every(text => text === '')) return asides;
		const text = texts.join(betweenCells);
		return [
			{text, label: null, role: {kind: 'passage'}, boldLines: [false], number: first.number},
			...asides,
		];
	});
}

/** Whether nobody sees what stands there. */
function isAside({role}: FlowParagraph): boolean {
	return role?.kind === 'boilerplate' && role !== tableOfContents;
}

function isLayout(rows: readonly (readonly Cell[])[]): boolean {
	return (
		rows.every(cells => cells.length < 2) ||
		rows
			.flat()
			.some(
				cell => cell.some(each => each.role !== null && !isAside(each)) || textOf(cell).length > longestCell,
			)
	);
}

function textOf(cell: Cell): string {
	return textsOf(cell)
		.map(text => shownText(onOneLine(text)))
		.filter(text => text !== '')
		.join(' ');
}

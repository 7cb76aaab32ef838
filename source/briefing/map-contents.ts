/** Goes through all running text of a briefing's blocks, in the order in which it is read. */
import type {Block, Content} from './briefing.ts';

/** The block with every content in it made anew; the user's notes are no contents. */
export function mapContents(block: Block, map: (content: Content) => Content): Block {
	switch (block.kind) {
		case 'paragraph':
		case 'heading':
			return {...block, content: map(block.content)};
		case 'list':
			return {...block, items: block.items.map(map)};
		case 'table':
			return {...block, rows: block.rows.map(cells => cells.map(map))};
		case 'framings':
			return {
				...block,
				framings: block.framings.map(framing => ({...framing, content: map(framing.content)})),
				remarks: block.remarks.map(map),
			};
		case 'note':
			return block;
		default:
			return block satisfies never;
	}
}

/** What stands in a block, whatever its kind, in that order. */
export function contentsOf(block: Block): readonly Content[] {
	const found: Content[] = [];
	mapContents(block, content => {
		found.push(content);
		return content;
	});
	return found;
}

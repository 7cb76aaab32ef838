/** What stands in a block of a briefing, whatever its kind. */
import type {Block, Content} from '../../source/briefing/briefing.ts';

/** The user's notes are no contents. */
export function contentsOf(block: Block): readonly Content[] {
	switch (block.kind) {
		case 'table':
			return block.rows.flat();
		case 'list':
			return block.items;
		case 'framings':
			return [...block.framings.map(({content}) => content), ...block.remarks];
		case 'paragraph':
		case 'heading':
			return [block.content];
		case 'note':
			return [];
		default:
			return block satisfies never;
	}
}

/** Numbers references in the order in which a reader meets them, and drops those that nothing shows. */
import type {Block, Content, Inline, Part, Reference} from './briefing.ts';

export type Numbered = {
	readonly lead: readonly Content[];
	readonly parts: readonly Part[];
	readonly references: readonly Reference[];
};

export function renumber({lead, parts, references}: Numbered): Numbered {
	const numbers = new Map<number, number>();
	const inline = (value: Inline): Inline => {
		if (value.kind !== 'quotation' && value.kind !== 'reference') return value;
		const number = numbers.get(value.reference) ?? numbers.size + 1;
		numbers.set(value.reference, number);
		return {...value, reference: number};
	};
	const content = (value: Content): Content => value.map(inline);
	const block = (value: Block): Block => {
		switch (value.kind) {
			case 'paragraph':
			case 'heading':
				return {...value, content: content(value.content)};
			case 'list':
				return {...value, items: value.items.map(content)};
			case 'table':
				return {...value, rows: value.rows.map(cells => cells.map(content))};
			case 'note':
				return value;
			default:
				return value satisfies never;
		}
	};
	const numberedLead = lead.map(content);
	const numbered = parts.map(part => ({...part, blocks: part.blocks.map(block)}));
	const shown = references.flatMap((reference): Reference[] => {
		const number = numbers.get(reference.number);
		return number === undefined ? [] : [{...reference, number}];
	});
	return {
		lead: numberedLead,
		parts: numbered,
		references: shown.sort((one, other) => one.number - other.number),
	};
}

/** Numbers references in the order in which a reader meets them, and drops those that nothing shows; words of labels without end are cut. */
import type {Content, Inline, Part, Reference} from './briefing.ts';
import {mapContents} from './map-contents.ts';
import {mergeReferences} from './merge-references.ts';
import {withShortWords} from './short-words.ts';

type Numbered = {
	readonly lead: readonly Content[];
	readonly parts: readonly Part[];
	readonly references: readonly Reference[];
};

export function renumber({lead, parts, references}: Numbered): Numbered {
	const used = new Set<number>();
	mapNumbers({lead, parts}, number => {
		used.add(number);
		return number;
	});
	const merged = mergeReferences(references.filter(({number}) => used.has(number)));
	const numbers = new Map<number, number>();
	const numbered = mapNumbers({lead, parts}, old => {
		const holder = merged.get(old) ?? old;
		const number = numbers.get(holder) ?? numbers.size + 1;
		numbers.set(holder, number);
		return number;
	});
	const shown = references.flatMap((reference): Reference[] => {
		const number = numbers.get(reference.number);
		return number === undefined ? [] : [{...reference, number}];
	});
	return {...numbered, references: shown.sort((one, other) => one.number - other.number)};
}

type Numbering = Pick<Numbered, 'lead' | 'parts'>;

function mapNumbers({lead, parts}: Numbering, map: (number: number) => number): Numbering {
	const inline = (value: Inline): Inline =>
		value.kind === 'quotation' || value.kind === 'reference'
			? {...value, reference: map(value.reference)}
			: value;
	const content = (value: Content): Content => withoutRepeats(withShortWords(value).map(inline));
	return {
		lead: lead.map(content),
		parts: parts.map(part => ({...part, blocks: part.blocks.map(block => mapContents(block, content))})),
	};
}

/** A number that stands right behind itself says nothing. */
function withoutRepeats(content: Content): Content {
	return content.filter((value, index) => {
		const before = content[index - 1];
		const isNumbered = before?.kind === 'quotation' || before?.kind === 'reference';
		return value.kind !== 'reference' || !isNumbered || before.reference !== value.reference;
	});
}

/** A label that a row may get, and how it reads. */
import type {Language} from '../../languages/language.ts';
import {quote} from './quoting.ts';
import type {TopicPhrase} from './topic-phrases.ts';

/** A label put together here, with the stems of its content words. */
export type Wording = {
	readonly language: Language;
	readonly label: string;
	readonly stems: readonly string[];
};

export type Candidate = {
	readonly named: TopicPhrase | Wording;
	/** Whether both sides have it. */
	readonly shared: boolean;
	readonly score: number;
};

export const languageOf = ({named}: Candidate): Language =>
	'label' in named ? named.language : named.text.language;

export const labelOf = ({named}: Candidate): string => ('label' in named ? named.label : quote(named));

/** Stems of the content words, in order. */
export const stemsOf = ({named}: Candidate): readonly string[] =>
	'stems' in named ? named.stems : named.words.map(word => word.stem);

/** Whether the candidates have a content word in common. */
export function shareWord(a: Candidate, b: Candidate): boolean {
	const stems = stemsOf(a);
	return stemsOf(b).some(stem => stems.includes(stem));
}

/** Whether its last word says nothing alone: `areas`, `efforts`. */
export const isHollow = (candidate: Candidate): boolean => {
	const {named} = candidate;
	if (!('label' in named)) return named.words.at(-1)?.isHollow === true;
	return named.language.phrases.classes.hollowHeads.has(named.stems.at(-1) ?? '');
};

/** For the middle of a label: names and abbreviations keep their capital. */
export function lowerFirst(candidate: Candidate): string {
	const label = labelOf(candidate);
	if (stemsOf(candidate).length === 0 || isName(candidate)) return label;
	return /^\p{Lu}[\p{Lu}\p{N}]|^\p{Lu}\p{Ll}+ \p{Lu}/u.test(label)
		? label
		: label.charAt(0).toLowerCase() + label.slice(1);
}

function isName({named}: Candidate): boolean {
	if ('label' in named) return false;
	const first = named.text.tokens[named.from];
	return first?.capital === true && !first.initial;
}

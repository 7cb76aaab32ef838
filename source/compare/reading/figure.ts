/** What is read of a figure: its value as stated, what it is of, and in which sense. */
import type {FigureSense} from '../../languages/figures.ts';
import type {Span} from '../../text/spans.ts';

export type FigureKind = 'money' | 'percent' | 'count';

/** A value as stated. */
export type Figure = Span & {
	/** Verbatim, with what qualifies it and what is counted: `more than $713 million in Foreign Military Financing`. */
	readonly text: string;
	/** Verbatim, with what qualifies it and its unit: `more than $713 million`. */
	readonly amount: string;
	readonly kind: FigureKind;
	/** ISO 4217 code for money, `$` where no country is given, a coin's name where several have it; `points` of a percentage; else empty. */
	readonly unit: string;
	/** The value, and of a range its lowest and its highest. */
	readonly value: number;
	readonly most: number;
	/** What the words allow: `more than 3` is above 3, `nearly 52,000` a little below, `$3.7 billion` to the decimal. */
	readonly low: number;
	readonly high: number;
	/** Stems of what the value is of, purposes of money under one name: its unit and complement. */
	readonly of: ReadonlySet<string>;
	/** Part of a total, or on top of one: no rival of another figure. */
	readonly partial: boolean;
	/** What was before, or what the present value is compared with: `rather than $35 billion`. */
	readonly former: boolean;
	/** The unit of time in which it is reached again and again; empty where none is named. */
	readonly rate: string;
	readonly sense: FigureSense | null;
};

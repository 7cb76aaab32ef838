/** In which sense a text states a figure: the present or a former value, how often, promised or done. */
import type {FigureSense, Figures} from '../../languages/figures.ts';
import {matchesIn} from '../../text/matches.ts';
import type {Span} from '../../text/spans.ts';
import {type Amount, textBefore} from './figure-amounts.ts';

/** Whether an amount is one that no longer holds or is only compared: `rather than $35 billion`, `from 5 to 3`. */
export function isFormer(text: string, amounts: readonly Amount[], index: number, figures: Figures): boolean {
	const amount = amounts[index];
	if (amount === undefined) return false;
	const before = textBefore(text, amount.start);
	const {former, move} = figures;
	if (former.test(before)) return true;
	if (!move.opening.test(before)) return false;
	const leadsTo = (from: number, to: Amount | undefined): boolean =>
		to !== undefined && to.kind === amount.kind && move.joint.test(text.slice(from, to.start));
	// `from 5 to 3 percent`, and `to 3 percent from 5`.
	const previous = amounts[index - 1];
	return (
		leadsTo(amount.end, amounts[index + 1]) ||
		(previous !== undefined &&
			move.joint.test(textBefore(text, previous.start)) &&
			/^[^,.;:]{0,40}$/.test(text.slice(previous.end, amount.start)))
	);
}

/** The unit of time in which a figure is reached again and again, such as `year`; empty where none is named. */
export function rateOf(text: string, {start, end}: Span, {rates}: Figures): string {
	const behind = text.slice(end, end + 40);
	const before = textBefore(text, start);
	for (const rate of rates) {
		const unit = (rate.exec(behind) ?? (rate.source.endsWith('$') ? rate.exec(before) : null))?.[1];
		if (unit !== undefined) return unit.toLowerCase();
	}
	return '';
}

/** Characters from a figure to the word that says in which sense it is meant. */
const senseReach = 70;

/** The sense of the nearest word that tells it, before the figure or else behind it, in its clause; null when none does. */
export function senseOf(text: string, {start, end}: Span, {senses}: Figures): FigureSense | null {
	const before = /[^;:]*$/.exec(text.slice(Math.max(0, start - senseReach), start))?.[0] ?? '';
	const behind = /^[^;:,.]*/.exec(text.slice(end, end + senseReach))?.[0] ?? '';
	const already = nearest(behind, senses, match => -match.index);
	const led = nearest(before, senses, match => match.index);
	return led?.sense ?? already?.sense ?? null;
}

function nearest(
	text: string,
	senses: Figures['senses'],
	rank: (match: RegExpExecArray) => number,
): {readonly sense: FigureSense; readonly rank: number} | null {
	let best: {readonly sense: FigureSense; readonly rank: number} | null = null;
	for (const [pattern, sense] of senses) {
		for (const match of matchesIn(text, pattern)) {
			const at = rank(match);
			if (best === null || at > best.rank) best = {sense, rank: at};
		}
	}
	return best;
}

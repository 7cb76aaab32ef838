/** What a figure's words allow it to be, and whether two figures can both be right. */
import type {Approximation, WrittenNumber} from '../../languages/figures.ts';
import type {Figure} from './figure.ts';

/** The lowest and the highest value that the words allow. */
export type Bounds = {readonly low: number; readonly high: number};

/**
 * The values that the words allow. Without a qualifier a scaled or decimal number is exact to its last
 * digit, and a whole number of four or more digits with zeros at its end may be rounded.
 */
export function boundsOf(number: WrittenNumber, scale: number, meaning: Approximation): Bounds {
	const value = number.value * scale;
	const lastDigit = number.step * scale;
	if (number.isRough === true) return {low: value, high: value * 10};
	const zeros = /(0+)$/.exec(String(Math.round(number.value)))?.[1]?.length ?? 0;
	const isDecimal = number.step < 1 && number.step > 0;
	const slack = Math.min(isDecimal ? lastDigit : scale * 10 ** zeros, Math.abs(value) / 10);
	switch (meaning) {
		case 'about':
			return {low: value - slack, high: value + slack};
		case 'nearly':
			return {low: value - slack, high: value};
		case 'over':
			return {low: value, high: Number.POSITIVE_INFINITY};
		case 'upTo':
			return {low: 0, high: value};
		case 'exact': {
			if (number.step === 0) return {low: value, high: value};
			if (scale > 1 || number.step !== 1) return {low: value - lastDigit / 2, high: value + lastDigit / 2};
			const half = number.value >= 1000 && zeros > 0 ? slack / 2 : 0;
			return {low: value - half, high: value + half};
		}
		default:
			return meaning satisfies never;
	}
}

/** Names that several countries' money shares, with the codes that each may stand for. */
const sharedMoney: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries({
		$: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD'],
		peso: ['MXN', 'ARS', 'CLP', 'PHP', 'UYU'],
		krone: ['NOK', 'DKK'],
		krona: ['SEK', 'ISK'],
		franc: ['CHF'],
		riyal: ['SAR', 'QAR'],
		dirham: ['AED'],
		dinar: ['RSD'],
	}).map(([name, codes]): [string, ReadonlySet<string>] => [name, new Set(codes)]),
);

/** Same kind, and the same unit or not known to be another: a bare `$` is whichever dollar the other side says. */
export function sameMeasure(a: Figure, b: Figure): boolean {
	if (a.kind !== b.kind) return false;
	if (a.unit === b.unit) return true;
	return sharedMoney.get(a.unit)?.has(b.unit) === true || sharedMoney.get(b.unit)?.has(a.unit) === true;
}

/** Whether both may state the same value. */
export function canBothBeRight(a: Figure, b: Figure): boolean {
	// Ranges that only touch, as those of `$3 billion` and `$4 billion`, have no value in common.
	const isRange = a.low < a.high && b.low < b.high;
	return isRange ? a.low < b.high && b.low < a.high : a.low <= b.high && b.low <= a.high;
}

/** The same value, however it is written. */
export function sameValue(a: Figure, b: Figure): boolean {
	const isSame = (x: number, y: number) => Math.abs(x - y) <= Math.max(Math.abs(x), Math.abs(y)) * 1e-9;
	return isSame(a.value, b.value) && isSame(a.most, b.most);
}

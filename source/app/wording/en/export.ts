/** The settings of the briefing in English. */
import type {Length} from '../../../briefing/choices/lengths.ts';
import {counted} from '../../../text/counted.ts';

export const settings = {
	about: 'About',
	aboutQuery: (query: string) => `only “${query}”`,
	aboutRows: (query: string, count: number) => `only “${query}”, ${counted(count, 'row')}`,
	length: 'Length',
	lengths: {short: 'short', standard: 'standard', full: 'full'} satisfies Readonly<Record<Length, string>>,
	firstSide: 'First side',
	/** Where no two sides are chosen yet. */
	sides: {left: 'left', right: 'right'},
	format: 'Format',
	notHere: (name: string) => `Not here: ${name}`,
	takenOut: (name: string) => `Taken out: ${name}`,
	making: 'Making the briefing …',
};

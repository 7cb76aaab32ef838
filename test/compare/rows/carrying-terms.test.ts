import {describe, expect, it} from 'vitest';
import {createReader} from '../../../source/compare/reading/reader.ts';
import {carryingTerms} from '../../../source/compare/rows/carrying-terms.ts';
import {english} from '../../../source/languages/en/english.ts';

const terms = (text: string) => carryingTerms({text}, createReader(english), () => false);

describe('carryingTerms', () => {
	it('has a phrase whose words mean one thing together, whichever of them stands for it', () => {
		expect(terms('They want a political settlement in the region.').map(({text}) => text)).toEqual([
			'political settlement',
		]);
		expect(terms('They want a political settlement in the region.')[0]?.words).toMatchObject([
			{isHead: true},
		]);
	});

	it('takes no adjective for a term', () => {
		expect(terms('This is a regional global challenge.').map(({text}) => text)).toEqual([]);
	});
});

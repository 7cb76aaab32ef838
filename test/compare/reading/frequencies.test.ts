import {describe, expect, it} from 'vitest';
import {createReader} from '../../../source/compare/reading/reader.ts';
import {english} from '../../../source/languages/en/english.ts';
import {spanish} from '../../../source/languages/es/spanish.ts';

describe('how often something is', () => {
	it.each([
		[english, 'They will meet twice a year.', [['twice a year', 2]]],
		[english, 'They will meet three times every two years.', [['three times every two years', 1.5]]],
		[
			english,
			'They will meet every six months and report quarterly.',
			[
				['every six months', 2],
				['quarterly', 4],
			],
		],
		[english, 'They meet every other year.', [['every other year', 0.5]]],
		[english, 'It is a quarterly-minded group, once a rival.', []],
		[spanish, 'Se reunirán dos veces al año.', [['dos veces al año', 2]]],
		[spanish, 'Se reunirán una vez por semestre.', [['una vez por semestre', 2]]],
		[
			spanish,
			'Informarán cada seis meses y anualmente.',
			[
				['cada seis meses', 2],
				['anualmente', 1],
			],
		],
	])('%#: %s', (language, text, expected) => {
		const {frequencies} = createReader(language).read({text});
		expect(frequencies.map(({text: quoted, perYear}) => [quoted, perYear])).toEqual(expected);
	});

	it('is of the nearest verb in its clause', () => {
		const {read} = createReader(english);
		const [meeting] = read({text: 'The group will meet in Oslo twice a year.'}).frequencies;
		const [other] = read({text: 'They are to meet annually.'}).frequencies;
		const [none] = read({text: 'As to the group, twice a year is enough.'}).frequencies;
		expect(meeting?.act).toBe(other?.act);
		expect(none?.act).toBeNull();
	});
});

import {describe, expect, test} from 'vitest';
import {kindOfDocument} from '../../source/documents/document-kind.ts';
import {linesAt} from '../../source/documents/locator.ts';
import {documentLanguages} from '../../source/languages/languages.ts';

const words = documentLanguages.map(({documents}) => documents);
const kindOf = (title: string | null) => kindOfDocument({title, metadata: []}, words);

describe('a title tells what kind of document it heads', () => {
	test.each([
		['Fact Sheet: Dairies and Farms Announce Joint Actions', 'fact sheet'],
		['Joint Statement: 2022 Dairy Dialogue', 'joint statement'],
		['Joint Leaders Statement to Mark One Year of Milk', 'joint statement'],
		['Farm Leaders’ Joint Statement', 'joint statement'],
		['Draft communiqué of the Dairy Conference, 3 May', 'draft communiqué'],
		['Readout of Secretary Calder’s Meeting with Farmers', 'readout'],
		['SUBSIDIARY AGREEMENT BETWEEN THE DAIRIES AND THE FARMS', 'agreement'],
		['Town Hall, Gouda: transcript of joint press conference', 'transcript'],
		['Secretary Calder’s remarks at the dairy', 'remarks'],
		['Declaración conjunta de los ministros', 'joint statement'],
		['Communiqué de presse du ministre', 'press release'],
	])('%s', (title, kind) => {
		expect(kindOf(title)).toBe(kind);
	});
});

describe('a headline that tells of a document heads none of that kind', () => {
	test.each([
		['Six farms signed a new agreement on milk'],
		['Minister Kaupa: a treaty that respects our cows'],
		['Agreement reached after long talks'],
		['Telephone conversation with the head of the dairy'],
	])('%s', title => {
		expect(kindOf(title)).toBeNull();
	});

	test('nor is a document without a title of any kind', () => {
		expect(kindOf(null)).toBeNull();
	});
});

test('a line of the head tells it as well, where it says nothing else', () => {
	const line = (text: string) => [{kind: 'other' as const, text, locator: linesAt(1)}];
	const title = 'Dairies deplore the price of milk';
	expect(kindOfDocument({title, metadata: line('MEDIA RELEASE')}, words)).toBe('press release');
	expect(kindOfDocument({title, metadata: line('Report of the dairies to the farms')}, words)).toBeNull();
});

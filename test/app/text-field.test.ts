import {describe, expect, it} from 'vitest';
import {edit, type FieldEdit, longestInput, type TextField, textField} from '../../source/app/text-field.ts';

const simple = (kind: Exclude<FieldEdit['kind'], 'insert'>): FieldEdit => ({kind});

function edited(start: TextField, ...changes: FieldEdit[]): string {
	const {text, cursor} = changes.reduce(edit, start);
	return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

describe('a text field', () => {
	it.each([
		['inserts at the cursor', [simple('left'), {kind: 'insert', text: 'x'}], 'earlx|y'],
		['goes to the start and the end', [simple('start'), simple('right')], 'e|arly'],
		['deletes before the cursor', [simple('backspace')], 'earl|'],
		['deletes after the cursor', [simple('start'), simple('delete')], '|arly'],
		['deletes the line before the cursor', [simple('left'), simple('clear')], '|y'],
	] satisfies [string, FieldEdit[], string][])('%s', (_, changes, result) => {
		expect(edited(textField('early'), ...changes)).toBe(result);
	});

	it('deletes the last word with the spaces after it', () => {
		expect(edited(textField('early warning '), simple('delete-word'))).toBe('early |');
	});

	it('takes a letter and its accents as one', () => {
		expect(edited(textField('Pe\u0301'), simple('backspace'))).toBe('P|');
		expect(edited(textField('👩‍👧'), simple('left'))).toBe('|👩‍👧');
	});

	it('stops at a length that no query needs', () => {
		expect(edit(textField(), {kind: 'insert', text: 'x'.repeat(30_000)}).text).toHaveLength(longestInput);
	});
});

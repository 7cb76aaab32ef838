/** Parts of sentences that keep what governs them. */
import {expect, test} from 'vitest';
import {clauseParts} from '../../source/briefing/governing.ts';
import {cutSentence, spanOf} from '../../source/briefing/phrases.ts';
import {createReader} from '../../source/compare/reading/reader.ts';
import {english} from '../../source/languages/en/english.ts';

const reader = createReader(english);

function parts(text: string, most = 17): string[] {
	const cut = cutSentence({id: 'a#1.1', passage: 'a#1', text, start: 0, end: text.length}, reader);
	return clauseParts(cut, most).map(part => {
		const {start, end} = spanOf(cut, part);
		return text.slice(start, end);
	});
}

test.each([
	['Norland intends to deliver three heavy boats to Sudland.', /^Norland intends to/],
	[
		'Since the start of the war in 2014, Norland has given twelve boats.',
		/^Since the start|^Norland has given/,
	],
	['If confirmed, the minister will lead the mission in Sudland.', /^If confirmed/],
	['Norland did not agree to the new plan.', /^Norland did not/],
	['They discussed Norland’s missiles and Sudland’s behaviour in the strait.', /^They discussed/],
	['Norland pursues efforts to minimize the use of coal.', /^Norland pursues efforts to minimize/],
	['The ministers will support micro-, small- and medium-sized companies.', /^The ministers will/],
])('%s', (text, beginning) => {
	const found = parts(text);
	expect(found.length).toBeGreaterThan(0);
	for (const part of found) expect(part).toMatch(beginning);
});

test('break off neither in a list nor in front of what a noun is for', () => {
	expect(parts('The leaders discussed the vibrant trade and investment relationship.')).toEqual([
		'The leaders discussed the vibrant trade and investment relationship',
	]);
	expect(parts('The treaty will improve the ability to prosecute smugglers.')).not.toContain(
		'The treaty will improve the ability',
	);
});

test('go on behind a bracket, and keep what is stressed', () => {
	expect(parts('Norland will pay for the Harbour Fund (HF) of Sudland.')).not.toContain(
		'Norland will pay for the Harbour Fund (HF)',
	);
	expect(parts('Our vision must place emphasis on protecting small harbours.')).not.toContain(
		'Our vision must place emphasis',
	);
});

test('lose no condition', () => {
	expect(
		parts('Norland agreed to send new boats if the parliament approves, and to train crews.'),
	).not.toContain('Norland agreed to send new boats');
});

test('are no relative clause, whose actor stands in front of it', () => {
	for (const part of parts('Norland praised the fund, which supports small harbours.'))
		expect(part).toMatch(/^Norland praised/);
});

test('neither begin at a verb that hangs on another nor end where something is announced', () => {
	expect(parts('Coordinate information exchanges and plan operations.'.toLowerCase())).toEqual([]);
	expect(parts('The overview of the talk is as follows:')).toEqual([]);
});

import {expect, test} from 'vitest';
import {englishScreen} from '../source/app/wording/en.ts';
import {noChoices} from '../source/briefing/choices/choices.ts';
import {askWhileReading} from '../source/services.ts';
import {corpus, sides} from './helpers/example.ts';

test('while documents are being read, what has arrived can be searched and nothing else be asked', async () => {
	const stopped: boolean[] = [];
	const ask = askWhileReading(
		() => corpus,
		() => stopped.push(true),
		englishScreen,
	);
	const found = await ask('search', {query: 'river', limit: 5, within: null});
	expect(found.total).toBeGreaterThan(0);
	const request = {choices: noChoices, sides, query: null, format: 'markdown'} as const;
	expect(() => ask('preview', request)).toThrow('Still reading the documents: try again in a moment.');
	expect(() => ask('saveChanges', [{kind: 'choose', keys: []}])).toThrow('Still reading');
	await ask('stopReading', null);
	expect(stopped).toEqual([true]);
});

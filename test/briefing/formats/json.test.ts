import Ajv from 'ajv/dist/2020.js';
import {expect, test} from 'vitest';
import schema from '../../../source/briefing/briefing.schema.json' with {type: 'json'};
import {type Choices, noChoices, partNames} from '../../../source/briefing/choices/choices.ts';
import {lengths} from '../../../source/briefing/choices/lengths.ts';
import {formatJson} from '../../../source/briefing/formats/json.ts';
import {makeBriefing} from '../../../source/briefing/make-briefing.ts';
import {hostileTexts} from '../hostile.ts';
import {makeSource, visitInput} from '../samples.ts';

const isValid = new Ajv({strict: true, strictTypes: false, allErrors: true}).compile(schema);

function expectValid(json: string): void {
	isValid(JSON.parse(json));
	expect(isValid.errors ?? []).toEqual([]);
}

test.each(lengths)('at %s length it has the published shape', length => {
	expectValid(formatJson(makeBriefing({...visitInput, choices: {...noChoices, length}})));
});

test('with pins and notes, and without a comparison, it has the published shape', () => {
	const target = {kind: 'deliverable', key: 'key-Peace process'} as const;
	const choices: Choices = {...noChoices, pins: [target], notes: [{target, text: 'Ask about this.'}]};
	expectValid(formatJson(makeBriefing({...visitInput, choices})));
	expectValid(formatJson(makeBriefing({...visitInput, comparison: null, commitments: []})));
});

test('the schema knows every part', () => {
	expect(schema.properties.parts.items.properties.id.enum).toEqual([...partNames]);
});

test('hostile text comes back as it was', () => {
	const source = makeSource('s', hostileTexts);
	const corpus = {sources: [source], sideNames: new Map(), event: null};
	const topic = {query: 'x', passages: source.passages.map(({id}) => id)};
	const json = formatJson(
		makeBriefing({
			...visitInput,
			corpus,
			comparison: null,
			commitments: [],
			topic,
			choices: {...noChoices, length: 'full'},
		}),
	);
	const {references}: {references: {text: string}[]} = JSON.parse(json);
	expect(references.map(({text}) => text)).toEqual(expect.arrayContaining([...hostileTexts]));
	expectValid(json);
});

/** Whole briefings of two readout pairs, to be read line by line. */
import {expect, test} from 'vitest';
import {noChoices} from '../../source/briefing/choices/choices.ts';
import {formatMarkdown} from '../../source/briefing/formats/markdown.ts';
import {makeBriefing} from '../../source/briefing/make-briefing.ts';
import {pairInput} from './real-documents.ts';

test.each([
	['call-us-china', 'short'],
	['call-us-china', 'standard'],
	['summit-canada-mexico', 'short'],
	['summit-canada-mexico', 'standard'],
] as const)('%s reads as it should at %s length', async (name, length) => {
	const input = await pairInput(name);
	const markdown = formatMarkdown(makeBriefing({...input, choices: {...noChoices, length}}));
	await expect(markdown).toMatchFileSnapshot(`golden/${name}-${length}.md`);
});

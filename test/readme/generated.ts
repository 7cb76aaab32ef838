/** The parts of the README that are made from the program itself. */
import {keyTableMarkdown} from '../../source/app/help-rows.ts';
import {noChoices} from '../../source/briefing/choices/choices.ts';
import {composeBriefing, previewBriefing} from '../../source/briefing/compose-briefing.ts';
import {chooseSides} from '../../source/compare/choose-sides.ts';
import {readCorpus} from '../../source/documents/read-corpus.ts';

import {helpText} from '../../source/help-text.ts';

import {documentLanguages} from '../../source/languages/languages.ts';

import {buildIndex} from '../../source/search/search.ts';
import {ladderMarkdown} from './ladder.ts';

/** Each part by the name of its markers, `<!-- name -->` and `<!-- /name -->`. */
export async function generatedParts(): Promise<ReadonlyMap<string, string>> {
	return new Map([
		['keys', keyTableMarkdown()],
		['help', `\`\`\`\n${helpText()}\`\`\``],
		['ladder', ladderMarkdown()],
		['briefing', `\`\`\`\`markdown\n${await exampleBriefing()}\`\`\`\``],
	]);
}

/** The README with every generated part as it should be. */
export function withParts(readme: string, parts: ReadonlyMap<string, string>): string {
	let text = readme;
	for (const [name, part] of parts) {
		const markers = new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`);
		text = text.replace(markers, () => `<!-- ${name} -->\n\n${part}\n\n<!-- /${name} -->`);
	}
	return text;
}

async function exampleBriefing(): Promise<string> {
	const {corpus} = await readCorpus(['seeds'], documentLanguages);
	const chosen = chooseSides(corpus, {});
	const order = {
		sides: 'sides' in chosen ? chosen.sides : null,
		choices: {...noChoices, length: 'short'},
		query: 'early warning',
		date: '2017-06-17',
	} as const;
	const composed = composeBriefing(corpus, order, buildIndex(corpus));
	return composed === null ? '' : previewBriefing(composed.briefing, 'markdown');
}

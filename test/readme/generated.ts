/** What is made from the program itself: parts of the README, and the files that are shipped beside the program. */

import {version} from '../../package.json';
import {keyTableMarkdown} from '../../source/app/key-table.ts';
import {noChoices} from '../../source/briefing/choices/choices.ts';
import {composeBriefing} from '../../source/briefing/compose-briefing.ts';
import {formatMarkdown} from '../../source/briefing/formats/markdown.ts';
import {english} from '../../source/briefing/wording/en.ts';
import {chooseSides} from '../../source/compare/choose-sides.ts';
import {completionFiles} from '../../source/completions.ts';
import {readCorpus} from '../../source/documents/read-corpus.ts';
import {helpText} from '../../source/help-text.ts';
import {documentLanguages} from '../../source/languages/languages.ts';
import {buildIndex} from '../../source/search/search.ts';
import {ladderMarkdown} from './ladder.ts';
import {manualPage} from './manual-page.ts';

/** Each part by the name of its markers, `<!-- name -->` and `<!-- /name -->`. */
export async function generatedParts(): Promise<ReadonlyMap<string, string>> {
	return new Map([
		['keys', keyTableMarkdown()],
		['help', `\`\`\`\n${helpText()}\`\`\``],
		['ladder', ladderMarkdown()],
		['briefing', `\`\`\`\`markdown\n${await exampleBriefing()}\`\`\`\``],
	]);
}

/** Each file that is shipped with the program, by its path. */
export function generatedFiles(): ReadonlyMap<string, string> {
	return new Map([
		...completionFiles().map(([file, text]) => [`completions/${file}`, text] as const),
		['man/briefing.1', manualPage(version)],
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
		wording: english,
	} as const;
	const composed = composeBriefing(corpus, order, buildIndex(corpus));
	return composed === null ? '' : formatMarkdown(composed.briefing);
}

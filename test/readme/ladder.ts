/** The ladder of firmness as a table, each rung with what the program reads in example sentences. */
import {english as words} from '../../source/briefing/wording/en.ts';
import {findCommitments} from '../../source/compare/findings/commitments.ts';
import {createReader} from '../../source/compare/reading/reader.ts';
import {english} from '../../source/languages/en/english.ts';
import {type Firmness, ladder} from '../../source/languages/verbs.ts';
import {compared} from '../compare/samples.ts';

const meanings: Record<Firmness, string> = {
	done: 'carried out, decided, or money set aside',
	will: 'a plain promise, or what is settled',
	intends: 'a word given or an intention declared; who agreed is bound no more firmly than who committed',
	explores: 'a promise to study or to talk',
	aims: 'what the speakers wish, must do, or agree to in principle only',
	restates: 'an old promise or a position said again',
	urges: 'asked of others',
};

const examples = [
	'Norland has allocated 3 million dollars to the ports.',
	'The two ministers signed a charter for the reef.',
	'Norland will dredge the channel.',
	'Sudland is to put in place a register of boats.',
	'Norland and Sudland agreed to continue the patrols.',
	'Norland and Sudland commit to enacting a harbour law.',
	'Sudland pledged to train 40 pilots.',
	'Norland intends to buy two tugs.',
	'Both sides agreed to explore a ferry line.',
	'We must double our efforts.',
	'Sudland expressed its desire to join the panel.',
	'Norland agreed in principle to fund the pier.',
	'Norland reaffirmed its commitment to the reef.',
	'Sudland welcomed the new lighthouse.',
	'The ministers urged shipping companies to slow down.',
	'All coastal states must report spills.',
];

export function ladderMarkdown(): string {
	const reader = createReader(english);
	const read = examples.flatMap(example => {
		const {corpus, comparison} = compared({left: [example], right: []});
		return findCommitments(corpus, comparison, reader);
	});
	const rows = ladder.map(rung => {
		const quoted = read
			.filter(({firmness}) => firmness === rung)
			.map(({sentence, binds}) => `“${sentence.text}” binds ${binds || 'nobody named'}`);
		return `| ${words.firmness[rung]} | ${meanings[rung]} | ${quoted.join('; ')} |`;
	});
	return ['| Rung | What it is | Examples, and who is bound |', '| --- | --- | --- |', ...rows].join('\n');
}

/** A comparison as readable text, for the golden files. */

import {evidenceInWords} from '../../source/briefing/silence-in-words.ts';
import {whyNotCompared} from '../../source/briefing/why-not-compared.ts';
import {english} from '../../source/briefing/wording/en.ts';
import {inDoubt} from '../../source/compare/certainty.ts';
import type {Comparison, Sentence} from '../../source/compare/comparison.ts';
import {languageOf} from '../../source/languages/languages.ts';

/** Theme, topic, kind, relation and certainty of every row, and under it every pair with its texts and differences. */
export function printComparison(comparison: Comparison): string {
	const {names} = languageOf(comparison.language).themes;
	const lines = [`Left: ${comparison.left.label}`, `Right: ${comparison.right.label}`];
	for (const deliverable of comparison.deliverables) {
		const {theme, topic, relation} = deliverable;
		const moved = deliverable.moved ? ', moved' : '';
		const weak = deliverable.certainty === 'weak' ? ', weak' : '';
		lines.push('', `## ${names[theme]}: ${topic} (${relation}${moved}${weak})`);
		const doubtful = inDoubt(deliverable);
		for (const pair of deliverable.pairs) {
			if (deliverable.pairs.length > 1) lines.push(`  (${pair.relation})`);
			lines.push(...show('<', pair.left, doubtful), ...show('>', pair.right, doubtful));
			if ('subject' in pair) lines.push(`      on ${pair.subject.join(', ')}`);
			if (!('differences' in pair)) continue;
			for (const {kind, left, right, conflict} of pair.differences) {
				if (kind !== 'wording')
					lines.push(`      ${conflict ? 'conflict in ' : ''}${kind}: ${left || '-'} | ${right || '-'}`);
			}
		}
		const evidence = deliverable.kind === 'shared' ? null : evidenceInWords(deliverable, english);
		if (evidence !== null) lines.push(`      looked for ${evidence}`);
	}
	for (const {source, reason} of comparison.notComparable)
		lines.push('', `Not compared: ${source}: ${whyNotCompared(reason, english)}`);
	return `${lines.join('\n')}\n`;
}

function show(mark: string, sentences: readonly Sentence[], doubtful: ReadonlySet<string>): string[] {
	return sentences.map(({id, text}) => `  ${mark} ${doubtful.has(id) ? '? ' : ''}${text}`);
}

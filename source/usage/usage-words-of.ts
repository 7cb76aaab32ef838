/** The words for commands and flags in each language. */
import {type OutputLanguage, spokenUnasked} from '../briefing/wording/wording.ts';
import {englishUsage} from './en.ts';
import type {UsageWords} from './usage-words.ts';

/** Those of another language than English are loaded when they are asked for. */
const others: Readonly<Record<Exclude<OutputLanguage, typeof spokenUnasked>, () => Promise<UsageWords>>> = {
	es: async () => (await import('./es.ts')).spanishUsage,
};

export async function usageWordsOf(language: OutputLanguage): Promise<UsageWords> {
	return language === spokenUnasked ? englishUsage : others[language]();
}

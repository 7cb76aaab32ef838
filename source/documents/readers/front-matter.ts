/** The YAML that a text begins with, between two lines of three hyphens, and what it states of the document. */
import type {WrittenFacts} from '../facts.ts';
import {webAddress} from '../origins.ts';
import {isMapping, parseYaml} from '../yaml.ts';

const frontMatter = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** The front matter of a text and in how many lines it stands; null where it has none that states anything. */
export function frontMatterOf(text: string): {readonly yaml: string; readonly lines: number} | null {
	const [whole, yaml] = frontMatter.exec(text) ?? [];
	if (whole === undefined || yaml === undefined || Object.keys(factsOfYaml(yaml)).length === 0) return null;
	return {yaml, lines: whole.trimEnd().split('\n').length};
}

/** What front matter says; what cannot be read of it is left out. */
export function factsOfYaml(yaml: string): WrittenFacts {
	try {
		const stated = parseYaml(yaml);
		return isMapping(stated) ? withUsualNames(stated) : {};
	} catch {
		return {};
	}
}

/** Other names that archives and site generators give to the same facts. */
const otherNames = {
	url: ['source_url', 'source-url', 'canonical_url', 'permalink', 'link', 'source'],
	publisher: ['source', 'issuer', 'agency', 'organization', 'organisation'],
	date: ['published', 'published_time', 'pubdate', 'publish_date'],
} as const;

function withUsualNames(stated: WrittenFacts): WrittenFacts {
	const facts = new Map(Object.entries(stated));
	for (const [name, others] of Object.entries(otherNames)) {
		if (typeof stated[name] === 'string' && stated[name] !== '') continue;
		// A source may be named, or be an address.
		const fits = (value: unknown) =>
			typeof value === 'string' && value !== '' && (webAddress(value) !== null) === (name === 'url');
		const found = others.map(other => stated[other]).find(fits);
		if (found !== undefined) facts.set(name, found);
	}
	return Object.fromEntries(facts);
}

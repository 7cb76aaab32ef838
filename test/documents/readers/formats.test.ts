/** What is read of one document of each kind: to add a case, put a file into `test/documents/formats`. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {locatorJson} from '../../../source/documents/locator.ts';
import {type FileContent, readDocument} from '../../../source/documents/read-document.ts';
import {documentRules} from '../../../source/documents/rules.ts';
import {documentLanguages} from '../../../source/languages/languages.ts';

const folder = 'test/documents/formats';
const rules = documentRules(documentLanguages);

/** All of a document as it was read, a part a line. */
function reading({parsed, stated, otherwise, remark}: FileContent): string {
	const place = (locator: Parameters<typeof locatorJson>[0]) =>
		JSON.stringify(Object.values(locatorJson(locator)));
	const facts = {
		title: stated.title ?? parsed.title ?? otherwise.title ?? null,
		publisher: stated.publisher ?? parsed.publisher ?? otherwise.publisher ?? null,
		date: stated.date ?? parsed.date ?? otherwise.date ?? null,
		url: stated.url ?? parsed.url ?? otherwise.url ?? null,
		language: stated.language ?? parsed.language ?? otherwise.language ?? null,
		remark,
	};
	return [
		...Object.entries(facts).map(([name, value]) => `${name}: ${value}`),
		'',
		...parsed.metadata.map(({kind, text}) => `(${kind}) ${text}`),
		...parsed.body.map(part =>
			part.kind === 'heading'
				? `\n${'#'.repeat(part.level)} ${part.text}`
				: `${part.isStatement ? '' : '(no statement) '}${part.text}\n    ${place(part.locator)}`,
		),
		'',
		...parsed.boilerplate.map(({text, reason}) => `[${reason}] ${text}`),
		'',
	].join('\n');
}

test.each(readdirSync(folder).sort())('%s is read as it was meant', async name => {
	const read = await readDocument(name, readFileSync(join(folder, name)), rules);
	const text = 'refused' in read ? `${name} ${read.refused}\n` : reading(read);
	await expect(text).toMatchFileSnapshot(`../golden/${name}.reading.txt`);
});

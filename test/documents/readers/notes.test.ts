/** Notes are read and found, are nobody's statements, and leave no mark at a figure, in every format that has them. */
import {expect, test} from 'vitest';
import {readDocument} from '../../../source/documents/read-document.ts';
import {documentRules} from '../../../source/documents/rules.ts';
import {documentLanguages} from '../../../source/languages/languages.ts';
import {docx, odt, paragraph, run} from '../../helpers/office-files.ts';

const rules = documentRules(documentLanguages);

const note = 'Norland reserves its position on the share of Sutland.';

const docxNote = (mark: string, attributes = '') =>
	docx({
		body: paragraph(
			`${run('Norland will pay 250')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"${attributes}/>${mark}</w:r>${run(' million euros.')}`,
		),
		parts: {
			footnotes: `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${run(note)}</w:p></w:footnote>`,
		},
	});

test.each<[string, string, string | Uint8Array]>([
	['Word', 'a.docx', docxNote('')],
	['Word with a mark that its author chose', 'a.docx', docxNote('<w:t>1</w:t>', ' w:customMarkFollows="1"')],
	[
		'OpenDocument',
		'a.odt',
		odt({
			text: `<text:p>Norland will pay 250<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>${note}</text:p></text:note-body></text:note> million euros.</text:p>`,
		}),
	],
	[
		'RTF',
		'a.rtf',
		`{\\rtf1\\ansi Norland will pay 250{\\super\\chftn}{\\footnote{\\super\\chftn} ${note}} million euros.\\par}`,
	],
	['Markdown', 'a.md', `Norland will pay 250[^1] million euros.\n\n[^1]: ${note}\n`],
])('%s', async (_, name, content) => {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	const read = await readDocument(name, bytes, rules);
	if ('refused' in read) throw new Error(read.refused);
	expect(read.parsed.body).toMatchObject([
		{text: 'Norland will pay 250 million euros.', isStatement: true},
		{kind: 'passage', text: note, isStatement: false},
	]);
});

import fc from 'fast-check';
import {strToU8, zipSync} from 'fflate';
import {expect, test} from 'vitest';
import {readDocument} from '../../../source/documents/read-document.ts';
import {readDocx} from '../../../source/documents/readers/office/docx.ts';
import {documentRules} from '../../../source/documents/rules.ts';
import {documentLanguages} from '../../../source/languages/languages.ts';
import {actingWithin, hostileKinds} from '../../helpers/hostile.ts';
import {type DocxContent, docx, paragraph, run, zipped} from '../../helpers/office-files.ts';

/** What is read, a line a block: what the file says that it is, the mark before it, its text. */
async function linesOf(content: DocxContent): Promise<readonly string[]> {
	const read = await readDocx(docx(content));
	if ('refused' in read) throw new Error(read.refused);
	return read.blocks.map(({text, marker, role}) => {
		const kind = role?.kind === 'heading' ? `h${role.level}` : (role?.kind ?? '');
		return [kind && `<${kind}>`, marker, text].filter(Boolean).join(' ');
	});
}

const style = (id: string, name: string, settings: string) =>
	`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${settings}</w:style>`;

const parts = {
	styles: [
		style('Titel', 'Title', ''),
		style('berschrift1', 'heading 1', ''),
		style('Kapitel', 'Kapitel', '<w:basedOn w:val="berschrift1"/>'),
		style('Gliederung', 'Gliederung', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
		style('Punkt', 'Punkt', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
		style('Fett', 'Fett', '<w:rPr><w:b/></w:rPr>'),
		style('Geheim', 'Geheim', '<w:rPr><w:vanish/></w:rPr>'),
		style('Verzeichnis1', 'toc 1', ''),
	].join(''),
	numbering: [
		'<w:abstractNum w:abstractNumId="7">',
		'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>',
		'<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>',
		'<w:lvl w:ilvl="2"><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2.%3"/></w:lvl></w:abstractNum>',
		'<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xf0b7;"/></w:lvl></w:abstractNum>',
		'<w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Article %1"/></w:lvl></w:abstractNum>',
		'<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>',
		'<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>',
		'<w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>',
		'<w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
	].join(''),
	footnotes: `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${run(' Of 1994.')}</w:p></w:footnote>`,
	endnotes: `<w:endnote w:id="2">${paragraph('Of Lund.')}</w:endnote>`,
	comments: `<w:comment w:id="1">${paragraph('Never say this.')}</w:comment>`,
};

const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;
const listed = (id: number, level = 0) =>
	`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;
const sentence = 'The ministers of ports met in Vey and agreed on a register.';
const deletedEnd = '<w:rPr><w:del w:id="1"/></w:rPr>';

test.each<[string, string, readonly string[]]>([
	[
		'headings by their style, those derived from them, and levels of an outline',
		paragraph('Talks', styled('Titel')) +
			paragraph('Pilots', styled('berschrift1')) +
			paragraph('Boats', styled('Kapitel')) +
			paragraph('Crews', styled('Gliederung')) +
			paragraph('Ports', '<w:outlineLvl w:val="0"/>') +
			paragraph(sentence),
		['<title> Talks', '<h1> Pilots', '<h1> Boats', '<h2> Crews', '<h1> Ports', sentence],
	],
	[
		'the one heading above all others is the title',
		paragraph('Talks', styled('berschrift1')) +
			paragraph('Pilots', styled('Gliederung')) +
			paragraph(sentence),
		['<title> Talks', '<h2> Pilots', sentence],
	],
	[
		'a bold line within the text is a heading, one above it may be anything',
		paragraph(run('Ministry', '<w:b/>')) +
			paragraph(sentence) +
			paragraph('Pilots', styled('Fett')) +
			paragraph(sentence) +
			paragraph(run('Not so', '<w:b w:val="0"/>'), styled('Fett')) +
			paragraph(run('All of it is bold.', '<w:b/>')),
		['Ministry', sentence, '<h2> Pilots', sentence, 'Not so', 'All of it is bold.'],
	],
	[
		'a bold line that only a break parts from its text is a heading',
		paragraph(sentence) +
			paragraph(`${run('Pilots', '<w:b/>')}<w:r><w:br/></w:r>${run(`${sentence} ${sentence}`)}`),
		[sentence, '<h2> Pilots', `${sentence} ${sentence}`],
	],
	[
		'lists are counted',
		paragraph('One.', listed(1)) +
			paragraph('Two.', styled('Punkt')) +
			paragraph('Within.', listed(1, 1)) +
			paragraph('Deeper.', listed(1, 2)) +
			paragraph('Three.', listed(1)) +
			paragraph('Anew.', listed(1, 1)) +
			paragraph('Five.', listed(4)) +
			paragraph('Mark.', listed(2)) +
			paragraph('None.', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
		[
			'1. One.',
			'2. Two.',
			'(a) Within.',
			'2.a.i Deeper.',
			'3. Three.',
			'(a) Anew.',
			'5. Five.',
			'- Mark.',
			'None.',
		],
	],
	['a word before a number is text', paragraph('Pilots', listed(3)), ['Article I Pilots']],
	[
		'what was put in counts, what was taken out or moved away does not',
		paragraph(
			`${run('The ')}<w:ins>${run('two ')}</w:ins><w:del><w:r><w:delText>three </w:delText></w:r></w:del>${run('met.')}`,
		) +
			`<w:moveFrom>${paragraph('Before.')}</w:moveFrom>` +
			paragraph(`<w:moveFrom>${run('From. ')}</w:moveFrom><w:moveTo>${run('To.')}</w:moveTo>`),
		['The two met.', 'To.'],
	],
	[
		'paragraphs whose parting was deleted are one',
		paragraph('The ministers', deletedEnd) + paragraph(' met.'),
		['The ministers met.'],
	],
	[
		'what is hidden is not read',
		paragraph(`${run('Seen. ')}${run('Hidden.', '<w:vanish/>')}${run('Struck.', '<w:strike/>')}`) +
			paragraph('Hidden.', styled('Geheim')) +
			paragraph(run('Shown.', '<w:vanish w:val="false"/>'), styled('Geheim')),
		['Seen.', 'Shown.'],
	],
	[
		'comments are not read',
		paragraph(
			`<w:commentRangeStart w:id="1"/>${run('Met.')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
		),
		['Met.'],
	],
	[
		'of fields the results are read',
		paragraph(
			`${field('begin')}${instruction('IF ')}${field('begin')}${instruction('DATE')}${field('separate')}${run('never')}${field('end')}${field('separate')}${run('on time')}${field('end')}${run('.')}`,
		) +
			paragraph(
				`<w:fldSimple w:instr="AUTHOR">${run('Vey')}</w:fldSimple><w:hyperlink r:id="x">${run(' and Lund')}</w:hyperlink>`,
			) +
			paragraph(`${field('begin')}${instruction('BROKEN')}`) +
			paragraph('After.'),
		['on time.', 'Vey and Lund', 'After.'],
	],
	[
		'notes stand behind the text',
		paragraph(
			`${run('Met')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' in Vey')}<w:r><w:endnoteReference w:id="2"/></w:r>${run('.')}`,
		) + paragraph(sentence),
		['Met in Vey.', sentence, '<note> [1] Of 1994.', '<note> [i] Of Lund.'],
	],
	[
		'a text box is read once, behind its paragraph',
		paragraph(
			`${run('Around.')}<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box(paragraph('Within.'))}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box(paragraph('Within.'))}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
		),
		['Around.', 'Within.'],
	],
	[
		'a row of a table is a passage, a deleted one none',
		paragraph(sentence.repeat(3)) +
			`<w:tbl><w:tr><w:tc>${paragraph('Port')}</w:tc><w:tc>${paragraph('Boats')}</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph('Old')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Vey')}</w:tc><w:tc>${paragraph('12')}${paragraph('or so')}</w:tc></w:tr></w:tbl>`,
		[sentence.repeat(3), '<passage> Port | Boats', '<passage> Vey | 12 or so'],
	],
	[
		'a table above the text is the place of a letterhead',
		`<w:tbl><w:tr><w:tc>${paragraph('Ministry of Ports')}</w:tc><w:tc>${paragraph('Vey')}</w:tc></w:tr></w:tbl>${paragraph(sentence)}`,
		['Ministry of Ports', 'Vey', sentence],
	],
	[
		'contents and what a form asks for are not text',
		`<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('Pilots 1')}</w:sdtContent></w:sdt>` +
			paragraph('Boats\t2', styled('Verzeichnis1')) +
			`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Click here.')}</w:sdtContent></w:sdt>` +
			`<w:sdt><w:sdtContent>${paragraph('Met.')}</w:sdtContent></w:sdt>`,
		['<boilerplate> Pilots 1', '<boilerplate> Boats 2', 'Met.'],
	],
	[
		'breaks made by hand part the lines of a head',
		paragraph(`${run('Vey')}<w:r><w:br/></w:r>${run('14 September')}`) +
			paragraph(
				`${run(`${sentence} ${sentence} They`)}<w:r><w:br/></w:r>${run(`agreed on and on. ${sentence}`)}`,
			),
		['Vey', '14 September', `${sentence} ${sentence} They agreed on and on. ${sentence}`],
	],
	[
		'small things of a line',
		paragraph(
			`<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>port reg</w:t><w:softHyphen/><w:t>ister</w:t><w:tab/><w:t>of of\ufb01ces</w:t></w:r>`,
		),
		['e-port register of offices'],
	],
])('%s', async (_, body, lines) => {
	expect(await linesOf({body, parts})).toEqual(lines);
});

const rules = documentRules(documentLanguages);

async function documentOf(content: DocxContent) {
	const read = await readDocument('talks.docx', docx(content), rules);
	if ('refused' in read) throw new Error(read.refused);
	return read;
}

test('a letterhead tells who publishes and when, the rest of what is at the edge of pages is furniture', async () => {
	const {parsed} = await documentOf({
		body: `${paragraph('Talks on Pilots')}${paragraph(sentence)}<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/><w:footerReference w:type="default" r:id="footer1"/></w:sectPr>`,
		parts: {
			header1: paragraph('Running head of talks'),
			header2: paragraph('Ministry of Ports') + paragraph('14 September 2021'),
			footer1: paragraph('Harbour Street 1, Vey'),
		},
	});
	expect(parsed).toMatchObject({
		title: 'Talks on Pilots',
		publisher: 'Ministry of Ports',
		date: '2021-09-14',
		body: [{text: sentence}],
		boilerplate: [
			{text: 'Running head of talks', reason: 'page header'},
			{text: 'Harbour Street 1, Vey', reason: 'page footer'},
		],
	});
});

test.each([
	['a name that somebody gave', 'Register of Pilots', 'Register of Pilots'],
	['a name that Word gave', 'Microsoft Word - talks', undefined],
	['the name of the file', 'final_talks v2.docx', undefined],
	['one word', 'Statement', undefined],
])('of the properties of a file %s is a title or not', async (_, title, found) => {
	const {stated, otherwise} = await documentOf({body: paragraph(sentence), title});
	expect({...stated, ...otherwise}.title).toBe(found);
});

test('the line that the properties call the title is it', async () => {
	const body = paragraph('OUR PORTS OF CALL') + paragraph('Register of Pilots') + paragraph(sentence);
	const {parsed, stated} = await documentOf({body, title: 'register of pilots'});
	expect(stated.title ?? parsed.title).toBe('Register of Pilots');
});

test('passages say which paragraph they are', async () => {
	const {parsed} = await documentOf({body: paragraph('') + paragraph(sentence) + paragraph('They left.')});
	expect(parsed.body.map(({locator}) => locator)).toEqual([
		{kind: 'paragraph', paragraph: 1},
		{kind: 'paragraph', paragraph: 2},
	]);
});

test.each(Object.entries(hostileKinds))('nothing of %s acts', async (_, text) => {
	const coded = [...text].map(character => `&#${character.codePointAt(0)};`).join('');
	const body = paragraph(`${coded} of talks`, styled('Titel')) + paragraph(`${coded} met.`);
	const read = await readDocx(
		docx({body, parts: {...parts, footnotes: paragraph(coded)}, title: `${coded} talks`}),
	);
	expect('refused' in read ? [read.refused] : actingWithin(read.blocks)).toEqual([]);
});

const refusal = /^[a-z][^\n]{10,120}$/;

async function refusalOf(bytes: Uint8Array): Promise<string> {
	const read = await readDocx(bytes).catch((error: unknown) => ({refused: String(error)}));
	return 'refused' in read ? read.refused.replace(/^Error: /, '') : 'was read';
}

const blank = new Uint8Array(34_000_000);
const whole = docx({body: paragraph(sentence), parts});

test.each<[string, () => Uint8Array, string]>([
	['one that ends too soon', () => whole.subarray(0, whole.length - 300), 'damaged'],
	['one without text', () => docx({body: paragraph(' ')}), 'holds no text'],
	['an archive of something else', () => zipped({'word/document.txt': 'x'}), 'holds no text of Word'],
	[
		'a bomb that says how large it is',
		() => zipSync({'word/document.xml': blank}, {level: 1}),
		'more than anybody writes',
	],
	[
		'a bomb that does not say how large it is',
		() => withSize(zipSync({'word/document.xml': blank}, {level: 1}), 1000),
		'damaged',
	],
	[
		'one nested too deep',
		() => zipped({'word/document.xml': `<w:document>${'<w:sdt>'.repeat(100_000)}`}),
		'nested too deep',
	],
	[
		'one of too many parts',
		() => zipSync(Object.fromEntries(Array.from({length: 10_001}, (_, n) => [`${n}`, strToU8('')]))),
		'more than anybody writes',
	],
])('of %s one line says why it is not read', async (_, make, reason) => {
	const said = await refusalOf(make());
	expect(said).toMatch(refusal);
	expect(said).toContain(reason);
});

/** The archive with another size of its one part in both places that state it. */
function withSize(archive: Uint8Array, size: number): Uint8Array {
	const bytes = Buffer.from(archive);
	bytes.writeUInt32LE(size, 22);
	bytes.writeUInt32LE(size, bytes.indexOf('PK\x01\x02', 'latin1') + 24);
	return bytes;
}

test('entities that stand for others and for files stand for nothing', async () => {
	const lol = Array.from({length: 9}, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
	const read = await readDocx(
		zipped({
			'word/document.xml': `<!DOCTYPE x [<!ENTITY l0 "lol">${lol}<!ENTITY f SYSTEM "file:///etc/passwd">]><w:document><w:body>${paragraph('Met &l9; &f; here.')}</w:body></w:document>`,
		}),
	);
	expect('blocks' in read && read.blocks.map(({text}) => text)).toEqual(['Met &l9; &f; here.']);
});

test('no file makes the reader fail otherwise than in one line', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {maxLength: 20}),
			async changes => {
				const bytes = Uint8Array.from(whole);
				for (const [at, value] of changes) bytes[at] = value;
				const said = await refusalOf(bytes);
				if (said !== 'was read') expect(said).toMatch(refusal);
			},
		),
	);
});

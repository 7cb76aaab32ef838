import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readDocument} from '../../../source/documents/read-document.ts';
import {readMessage} from '../../../source/documents/readers/message/message.ts';
import {readPageArchive} from '../../../source/documents/readers/message/page-archive.ts';
import {documentRules} from '../../../source/documents/rules.ts';
import {documentLanguages} from '../../../source/languages/languages.ts';
import {actingWithin, hostileKinds} from '../../helpers/hostile.ts';

const rules = documentRules(documentLanguages);
const sentence = 'The ministers of ports met in Vey and agreed on a register.';

const head = [
	'MIME-Version: 1.0',
	'From: Ministry of Ports <press@state.gov>',
	'To: a@press.example',
	'Subject: =?utf-8?B?UGXDsWE=?= and Vale on pilots',
	'Date: Tue, 14 Sep 2021 23:15:00 -0500',
];

/** A message with these lines in its head beside the usual ones, and this body. */
function message(lines: readonly string[], body: string): Buffer {
	return Buffer.from(
		`${[...head, ...lines].join('\r\n')}\r\n\r\n${body.replace(/\r?\n/g, '\r\n')}`,
		'latin1',
	);
}

/** The parts of a body, each with its type and other lines of its head. */
function multipart(kind: string, ...parts: readonly (readonly [head: string, body: string])[]): string {
	const sections = parts.map(([type, body]) => `--x${kind}\nContent-Type: ${type}\n\n${body}\n`).join('');
	return `${sections}--x${kind}--\n`;
}

const typed = (kind: string) => [`Content-Type: multipart/${kind}; boundary="x${kind}"`];

/** What is read, a line a block: the reason why it is none of the text, the text. */
async function linesOf(bytes: Uint8Array): Promise<readonly string[]> {
	const read = await readMessage(bytes);
	if ('refused' in read) throw new Error(read.refused);
	return read.blocks.flatMap(({text, role}) => {
		if (role?.kind === 'letterhead') return [];
		return role?.kind === 'boilerplate' ? `[${role.reason}] ${text}` : text;
	});
}

describe('of a message is read', () => {
	test.each<[string, Uint8Array, readonly string[]]>([
		['plain text', message([], `${sentence}\n\nThey left.\n`), [sentence, 'They left.']],
		[
			'plain text of which no line may be long',
			message(['Content-Type: text/plain; format=flowed'], 'The ministers \nmet \nin Vey.\nThey left.'),
			['The ministers met in Vey.', 'They left.'],
		],
		[
			'text that was coded to be sent',
			message(
				['Content-Type: text/plain; charset=windows-1252', 'Content-Transfer-Encoding: quoted-printable'],
				'Pe=F1a =\nmet =93them=94.',
			),
			['Peña met “them”.'],
		],
		[
			'the page rather than its text',
			message(
				typed('alternative'),
				multipart(
					'alternative',
					['text/plain', 'Plain.'],
					['text/html', `<h2>Pilots</h2><p>${sentence}</p>`],
				),
			),
			['Pilots', sentence],
		],
		[
			'the page among its pictures',
			message(
				typed('related'),
				multipart(
					'related',
					['text/html', `<p>${sentence}<img src="cid:1"></p>`],
					['image/png\nContent-ID: <1>', 'x'],
				),
			),
			[sentence],
		],
		[
			'what is answered to and signed with as such',
			message(
				[],
				`${sentence}\n\nOn Tuesday Lund wrote:\n> Will you meet?\n\nThey left.\n-- \nPress office\n`,
			),
			[
				sentence,
				'[quoted message] On Tuesday Lund wrote:',
				'[quoted message] > Will you meet?',
				'They left.',
				'[signature] --',
				'[signature] Press office',
			],
		],
		[
			'what was sent on in quotation marks',
			message([], `> ${sentence}\n> They left.\n`),
			[`${sentence}`, 'They left.'],
		],
		[
			'an answer without the message that it answers to',
			message(
				['Content-Type: text/html', 'In-Reply-To: <1@x>'],
				`<p>${sentence}</p><div class="gmail_quote"><p>Will you meet?</p></div>`,
			),
			[sentence, '[quoted message] Will you meet?'],
		],
		[
			'what was sent on',
			message(['Content-Type: text/html'], `<div class="gmail_quote"><p>${sentence}</p></div>`),
			[sentence],
		],
	])('%s', async (_, bytes, lines) => {
		expect(await linesOf(bytes)).toEqual(lines);
	});
});

test('the subject is the title, the day that of the sender, the publisher known by the address', async () => {
	expect(await readDocument('a.txt', message([], `${sentence}\n\nThey left.\n`), rules)).toMatchObject({
		stated: {title: 'Peña and Vale on pilots', date: '2021-09-14'},
		otherwise: {side: 'us'},
		parsed: {
			publisher: 'Ministry of Ports',
			body: [{text: sentence, locator: {kind: 'paragraph', paragraph: 1}}, {text: 'They left.'}],
		},
	});
});

test.each([
	['Re: AW: Talks on pilots', 'Talks on pilots', true],
	['[EXTERNAL] Talks on pilots', 'Talks on pilots', true],
	['Fwd: Talks on pilots', 'Talks on pilots', false],
])('of the subject %s the title is %s', async (subject, title, isOwn) => {
	const read = await readMessage(Buffer.from(`From: a@state.gov\nSubject: ${subject}\n\n${sentence}`));
	expect(read).toMatchObject({stated: {title}, otherwise: {side: isOwn ? 'us' : null}});
});

test('attachments are named', async () => {
	const files = ['text/plain', `${sentence}`] as const;
	const pdf = ['application/pdf; name="annex.pdf"\nContent-Disposition: attachment', 'x'] as const;
	const body = multipart('mixed', files, pdf);
	expect(await readMessage(message(typed('mixed'), body))).toMatchObject({
		remark: 'has attachments, which are not read: annex.pdf; save them beside it',
	});
	expect(await readMessage(message(typed('mixed'), multipart('mixed', pdf)))).toEqual({
		refused: 'has attachments, which are not read: annex.pdf',
	});
});

const page = `<html><head><title>Talks on Pilots</title></head><body><h1>Talks on Pilots</h1><p>${sentence} ${sentence}</p><p>Pe=F1a left.</p></body></html>`;
const archive = (lines: string, address: string) =>
	Buffer.from(
		`From: <Saved by Blink>\n${lines}MIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\nContent-Location: ${address}\n\n${page.replace('<head>', '<head><meta charset=3D"iso-8859-1">')}\n--b\nContent-Type: text/html\nContent-Location: https://ads.example/\n\n<p>Buy!</p>\n--b--\n`,
	);

test.each([
	[
		'with the address of the whole',
		archive('Snapshot-Content-Location: https://ports.example/talks\n', 'https://ports.example/talks'),
	],
	['with the address of the page', archive('', 'https://ports.example/talks')],
])('a page in one file %s', async (_, bytes) => {
	expect(await readDocument('a.bin', bytes, rules)).toMatchObject({
		stated: {title: 'Talks on Pilots', url: 'https://ports.example/talks'},
		parsed: {
			body: [{text: `${sentence} ${sentence}`}, {text: 'Peña left.', locator: {kind: 'element'}}],
		},
	});
});

test('an address that does something else than open a page is none', async () => {
	expect(
		await readPageArchive(archive('Snapshot-Content-Location: javascript:alert(1)\n', 'cid:1')),
	).toMatchObject({
		stated: {url: []},
	});
});

test.each(Object.entries(hostileKinds))('nothing of %s acts', async (_, text) => {
	const coded = Buffer.from(text).toString('base64');
	const bytes = Buffer.from(
		`MIME-Version: 1.0\nFrom: =?utf-8?B?${coded}?= <a@b.example>\nSubject: =?utf-8?B?${coded}?=\n${typed('mixed')}\n\n${multipart('mixed', ['text/plain; charset=utf-8\nContent-Transfer-Encoding: base64', Buffer.from(`${text} met. ${sentence}`).toString('base64')], [`application/pdf; name="=?utf-8?B?${coded}?="\nContent-Disposition: attachment`, 'x'])}`,
	);
	const read = await readDocument('a.eml', bytes, rules);
	expect('refused' in read ? [read.refused] : actingWithin(read)).toEqual([]);
});

test.each<[string, Uint8Array, string]>([
	['nothing but a head', Buffer.from('MIME-Version: 1.0\nSubject: x\n\n'), 'holds no text'],
	[
		'more parts than any message has',
		message(typed('mixed'), `${'--xmixed\n\nx\n'.repeat(3000)}`),
		'more parts',
	],
	[
		'parts within parts without end',
		message(
			['Content-Type: multipart/mixed; boundary=b0'],
			Array.from(
				{length: 50},
				(_, n) => `--b${n}\nContent-Type: multipart/mixed; boundary=b${n + 1}\n\n`,
			).join(''),
		),
		'more parts',
	],
	['a head without end', Buffer.from(`MIME-Version: 1.0\n${'X-A: b\n'.repeat(60_000)}`), 'begins with more'],
])('of a message with %s one line says why it is not read', async (_, bytes, reason) => {
	const read = await readMessage(bytes).catch((error: unknown) => ({refused: String(error)}));
	expect(read).toEqual({refused: expect.stringContaining(reason)});
});

test('a large message takes no time', async () => {
	const attached = [
		'application/pdf; name="a.pdf"\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64',
		`${'A'.repeat(76)}\n`.repeat(300_000),
	] as const;
	const bytes = message(typed('mixed'), multipart('mixed', ['text/plain', sentence], attached));
	const start = performance.now();
	expect(await linesOf(bytes)).toEqual([sentence]);
	expect(performance.now() - start).toBeLessThan(3000);
});

test('whatever stands in a message, it is read or refused in one line', async () => {
	const pieces = [
		'\n',
		'\n\n',
		'--b\n',
		'--b--\n',
		'Content-Type: multipart/mixed; boundary=b\n',
		'Content-Type: text/html\n',
		'Content-Transfer-Encoding: base64\n',
		'<p>',
		'a',
		'> ',
		'-- \n',
		':',
		'Subject: =?x?q?=\n',
	];
	await fc.assert(
		fc.asyncProperty(fc.array(fc.constantFrom(...pieces), {maxLength: 40}), async found => {
			const read = await readMessage(Buffer.from(found.join('')));
			if ('refused' in read) expect(read.refused).toMatch(/^[a-z][^\n]{10,200}$/);
		}),
	);
});

describe('of a message that sends another one on', () => {
	const release = `${sentence}\n\nThey left for Orm.\n`;
	const inner = [
		'From: Norwegian Ministry of Ports <press@ports.example>',
		'Date: Mon, 13 Sep 2021 at 09:15',
		'Subject: Talks on the lights',
		'To: desk@embassy.example',
	].join('\n');
	const remark =
		'Dear all,\n\nPlease see below. We should answer by Friday.\n\nKind regards,\nAda Holt\nDesk officer\n';
	const html = (text: string) =>
		text
			.trim()
			.split('\n')
			.filter(Boolean)
			.map(line => `<p>${line}</p>`)
			.join('');
	const quotedIn = (text: string) => text.replace(/^/gm, '> ');

	test.each<[string, readonly string[], string]>([
		['of Gmail', [], `${remark}\n---------- Forwarded message ---------\n${inner}\n\n\n${release}`],
		[
			'of Outlook',
			[],
			`${remark}\n________________________________\n${inner.replace('Date', 'Sent')}\n\n${release}`,
		],
		[
			'in quotation marks',
			[],
			`${remark}\nBegin forwarded message:\n\n${quotedIn(`${inner}\n\n${release}`)}`,
		],
		[
			'in Spanish',
			[],
			`${remark}\n-------- Mensaje reenviado --------\n${inner.replace('From', 'De').replace('Date', 'Fecha').replace('Subject', 'Asunto').replace('To:', 'Para:')}\n\n${release}`,
		],
		[
			'with a message that it answered',
			[],
			`${remark}\n${inner}\n\n${release}\nFrom: Lund <a@lund.example>\nSent: 12 September 2021\nSubject: Question\n\nWill you meet?\n`,
		],
		[
			'of which another one was sent on',
			[],
			`See.\n\n${inner.replace('Talks', 'FW: Talks').replace('13 Sep', '14 Sep')}\n\nFor you.\n\n${inner}\n\n${release}`,
		],
		[
			'as a page',
			['Content-Type: text/html'],
			`${html(remark)}<hr><p>${inner
				.replace(/</g, '&lt;')
				.replace(/^(\w+:)/gm, '<b>$1</b>')
				.replaceAll('\n', '<br>')}</p>${html(release)}`,
		],
	])('%s that one is the text', async (_, lines, body) => {
		const sent = message(lines, body)
			.toString('latin1')
			.replace(/^Subject: .*$/m, 'Subject: Fwd: For you');
		const read = await readDocument('a.eml', Buffer.from(sent, 'latin1'), rules);
		expect(read).toMatchObject({
			stated: {title: 'Talks on the lights', date: '2021-09-13'},
			parsed: {
				publisher: 'Norwegian Ministry of Ports',
				body: [{text: sentence}, {text: 'They left for Orm.'}],
			},
		});
	});

	test('an answer keeps its own text, and none of what it answers to', async () => {
		const read = await readDocument(
			'a.eml',
			message([], `Hello Ada,\n\n${release}\nBest regards\nLund\n\n${inner}\n\nWill you meet?\n`),
			rules,
		);
		if ('refused' in read) throw new Error(read.refused);
		expect(read.parsed.body.map(({text}) => text)).toEqual([sentence, 'They left for Orm.']);
		const asides = read.parsed.boilerplate.map(({text, reason}) => `[${reason}] ${text}`);
		expect(asides).toContain('[quoted message] Will you meet?');
		expect(asides).toContain('[greeting] Hello Ada,');
		expect(asides).toContain('[signature] Lund');
	});

	test('lines that look like one of its lines are text', async () => {
		const programme = 'To: the ministers\n\nFrom: Vey to Orm\n\nThey left.';
		expect(await linesOf(message([], programme))).toEqual(programme.split('\n\n'));
	});

	test('regards in the middle of a text sign nothing', async () => {
		const body = `They sent their\n\nBest wishes\n\n${`${sentence} `.repeat(3)}\n\nThey left.\n`;
		expect((await linesOf(message([], body))).every(line => !line.startsWith('['))).toBe(true);
	});
});

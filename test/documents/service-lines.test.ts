/** What only serves those who report on a document is no part of its text; what notes to editors state is. */
import {describe, expect, test} from 'vitest';
import {parseDocument} from '../../source/documents/parse-document.ts';
import {readText} from '../../source/documents/readers/text.ts';
import {documentRules} from '../../source/documents/rules.ts';
import {documentLanguages} from '../../source/languages/languages.ts';

const rules = documentRules(documentLanguages);

const head = [
	'Talks on the northern bridge',
	'3 May 2021',
	'The ministers of both sides met in Vey on Monday.',
];
const point = 'Both sides will train forty officers in the new rules.';

/** What stands below the first passage, by what it is taken for. */
function sorted(...paragraphs: readonly string[]) {
	const file = readText(Buffer.from([...head, ...paragraphs].join('\n\n')));
	const {body, boilerplate} = parseDocument('blocks' in file ? file.blocks : [], rules);
	return {
		text: body.slice(1).map(({text}) => text),
		boilerplate: boilerplate.map(({text, reason}) => [text, reason]),
	};
}

test.each([
	['Photographs can be downloaded from the website of the ministry.', 'pointer to other pages'],
	[
		'High-resolution images and video footage are available at ports.example/media.',
		'pointer to other pages',
	],
	['B-roll is available.', 'pointer to other pages'],
	['Press kits may be requested from the harbour office.', 'pointer to other pages'],
	['A recording of the press conference will be posted on our channel at noon.', 'pointer to other pages'],
	['The briefing will be streamed live at 3 p.m. from the harbour hall.', 'pointer to other pages'],
	['The full text of the agreement is available on the website of the ministry.', 'pointer to other pages'],
	['Further details on the timetable can be found at www.ports.example.', 'pointer to other pages'],
	['For more information on the bridge, visit the pages of the harbour office.', 'pointer to other pages'],
	['Journalists who wish to attend should register by 2 May.', 'press contact'],
	['Interviews with the engineers can be arranged.', 'press contact'],
	['Interview requests should be sent to the harbour office.', 'press contact'],
	['Follow the minister on Twitter for updates.', 'sharing links'],
	['For the latest updates, follow us on X and other networks on Facebook.', 'sharing links'],
	['Pictures are available on request. Follow @ports on Instagram.', 'pointer to other pages'],
	['Note to editors: Photographs are available on our website.', 'pointer to other pages'],
	['El audio está disponible en www.puertos.example/audio.', 'pointer to other pages'],
	['Las fotografías pueden descargarse en la página web del Ministerio.', 'pointer to other pages'],
	['La rueda de prensa se transmitirá en vivo por el canal del Ministerio.', 'pointer to other pages'],
	['Para mayores informes, favor de llamar a la oficina del puerto.', 'pointer to other pages'],
	['Más información en puertos.example/puente.', 'pointer to other pages'],
	['Los periodistas que deseen asistir deberán registrarse antes del 2 de mayo.', 'press contact'],
	['Para solicitudes de entrevista, escriba a la oficina del puerto.', 'press contact'],
	['Síguenos en nuestras redes sociales.', 'sharing links'],
	['Siga al ministro en Twitter.', 'sharing links'],
])('%s', (text, reason) => {
	expect(sorted(text, point)).toEqual({text: [point], boilerplate: [[text, reason]]});
});

describe('a point stays one', () => {
	test.each([
		'Satellite images will be made available to both navies.',
		'The report will be published on the website of the secretariat by March.',
		'Transcripts of the hearings will be published on the portal of the court.',
		'Journalists must be able to attend the hearings of the court.',
		'Both sides follow the talks of the port authorities on fishing.',
		'The footage of the collision shows that the ferry was hit.',
		'Photographs can be downloaded from the website. Both sides will open two ports.',
		'For more information on stocks, both sides will send two ships each year.',
		'Requests from the media were answered within a day.',
		'More information will be exchanged between the two coast guards.',
		'Las imágenes de satélite estarán disponibles para ambas armadas.',
		'Los medios de comunicación deberán ser libres en ambos países.',
		'Siguen las pláticas sobre el puente en Veya.',
		'Más información se intercambiará entre las dos guardias costeras.',
	])('%s', text => {
		expect(sorted(text, point)).toEqual({text: [text, point], boilerplate: []});
	});
});

const service = 'Photographs can be downloaded from the website of the ministry.';

test.each(['Notes to editors', 'Notas para los editores'])(
	'%s with services alone is one of them',
	heading => {
		expect(sorted(point, heading, service)).toEqual({
			text: [point],
			boilerplate: [
				[heading, 'pointer to other pages'],
				[service, 'pointer to other pages'],
			],
		});
		expect(sorted(point, heading).text).toEqual([point]);
	},
);

test.each(['Notes to editors', 'Notas para los editores'])(
	'%s with something of substance is a heading, and what it states a statement',
	heading => {
		const note = '1. The northern bridge was closed in 2014, which cost £20 million.';
		expect(sorted(point, heading, note, `2. ${service}`).text).toEqual([point, heading, note.slice(3)]);
	},
);

test.each(['ENDS', '###', '-30-'])('below %s services are told from substance too', mark => {
	const about = 'The bridge was closed in 2014 after the floods.';
	const {text, boilerplate} = sorted(point, mark, about, service);
	expect(text).toEqual([point, about]);
	expect(boilerplate).toEqual([
		[mark, 'rule or end mark'],
		[service, 'pointer to other pages'],
	]);
});

test('what somebody says in a transcript was said', () => {
	const said = [
		'REPORTER: Are there pictures?',
		`MINISTER: ${service}`,
		'REPORTER: Thank you.',
		'MINISTER: So it is.',
	];
	expect(sorted(...said).text).toEqual(said);
});

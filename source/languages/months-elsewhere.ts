/** How dates are written in languages of which documents tell nothing else. */
import {type DocumentWords, noDocumentWords} from './document-words.ts';

/** Of each language: the twelve months, other forms behind a slash; what stands before month and year; days of the week. */
const rows: readonly (readonly [code: string, months: string, before: string, days: string])[] = [
	[
		'pt',
		'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
		'de',
		'segunda|terça|quarta|quinta|sexta|sábado|domingo',
	],
	[
		'it',
		'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
		'',
		'luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica',
	],
	[
		'nl',
		'januari februari maart april mei juni juli augustus september oktober november december',
		'',
		'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
	],
	[
		'pl',
		'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
		'',
		'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela',
	],
	[
		'cs',
		'ledna února března dubna května června července srpna září října listopadu prosince',
		'',
		'pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle',
	],
	[
		'ro',
		'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
		'',
		'luni|marți|miercuri|joi|vineri|sâmbătă|duminică',
	],
	[
		'sv',
		'januari februari mars april maj/mai juni juli augusti/august september oktober november december/desember',
		'',
		'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag',
	],
	[
		'fi',
		'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
		'',
		'maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai',
	],
	[
		'ru',
		'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
		'',
		'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье',
	],
	[
		'uk',
		'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
		'',
		"понеділок|вівторок|середа|четвер|п[’']ятниця|субота|неділя",
	],
	[
		'el',
		'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
		'',
		'δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή',
	],
	[
		'tr',
		'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
		'',
		'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar',
	],
	[
		'id',
		'januari februari maret april mei juni juli agustus september oktober november desember',
		'',
		'senin|selasa|rabu|kamis|jumat|sabtu|minggu',
	],
	[
		'ar',
		'يناير فبراير مارس أبريل/إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
		'',
		'الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت',
	],
];

/** The dates of each language, as what it tells of documents. */
export const monthsElsewhere: readonly (readonly [code: string, documents: DocumentWords])[] = rows.map(
	([code, months, before, days]) => {
		const beforeNames = before === '' ? [] : [before];
		return [
			code,
			{
				...noDocumentWords,
				months: months.split(' ').map(names => names.split('/')),
				dates: {
					...noDocumentWords.dates,
					beforeMonth: beforeNames,
					beforeYear: beforeNames,
					weekday: new RegExp(days, 'i'),
				},
			},
		];
	},
);

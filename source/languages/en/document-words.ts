/** English in documents and on the pages of governments: furniture, headings, heads and dates. */
import type {DocumentWords, Furniture} from '../document-words.ts';
import {abbreviations} from './abbreviations.ts';
import {demonyms} from './demonyms.ts';
import {documentKinds} from './document-kinds.ts';
import {months} from './months.ts';
import {serviceLines} from './service-lines.ts';

const furniture: Furniture = [
	[
		/(?:u\.s\. flag|an official website of the united states government|here['’]s how you know)/i,
		'government site banner',
	],
	[
		/(?:government website|(?:official websites use|safely connect using|secure) (?:\.gov|\.mil|https)\b.{0,60})/i,
		'government site banner',
	],
	[
		/(?:the \.gov means it['’]s official\.?|the site is secure\.?|a \.(?:gov|mil) website belongs to an official government.{0,80})/i,
		'government site banner',
	],
	[/a lock \(.{0,8}\) or https:\/\/ means you['’]ve safely connected.{0,160}/i, 'government site banner'],
	[/(?:breadcrumbs?|you are here:?.{0,120})/i, 'breadcrumb trail'],
	[/(?:archived content|this is an archived page\.?)/i, 'archive notice'],
	[
		/in an effort to keep .{1,40} current, the archive contains outdated information.{0,120}/i,
		'archive notice',
	],
	[
		/(?:this (?:is )?(?:page|content|information) (?:is|has been) (?:archived|no longer (?:current|updated|maintained))).{0,160}/i,
		'archive notice',
	],
	[/(?:was|is) this page (?:helpful|useful)\??.{0,40}/i, 'feedback form'],
	[
		/(?:(?:yes|no),? this page is (?:not )?useful|report a (?:problem|mistake|error) (?:with|on|in) this page|help us improve .{2,40}|thank you for your feedback\.?)/i,
		'feedback form',
	],
	[/don['’]t include personal or financial information.{0,120}/i, 'feedback form'],
	[/get emails about this page/i, 'sign-up form'],
	[/this page was (?:not )?helpful because.{0,60}/i, 'feedback form'],
	[/["“”\s]{0,4}\*["”]? indicates required fields.{0,10}/i, 'sign-up form'],
	[
		/(?:subscribe|sign up)(?: (?:now|here|today)|(?: (?:to|for))? .{0,40}\b(?:newsletters?|updates|alerts|e-?mails?|mailing list|feed|news|notifications|podcast)\b.{0,40})?/i,
		'sign-up form',
	],
	[/sign up to receive .{1,60}\. we do not sell or share your info\.?/i, 'sign-up form'],
	[/this field is for validation purposes.{0,60}/i, 'sign-up form'],
	[/(?:email(?: address)?|enter your email.{0,30}|first name|last name|submit)\s*\*?/i, 'sign-up form'],
	[
		/(?:welcome to the new state\.gov|our new design makes it easier to find and learn about .{1,200})/i,
		'site footer',
	],
	[
		/(?:(?:skip|jump) to (?:the )?(?:main )?(?:content|navigation)|(?:back to )?top|top of page|(?:main|navigation) menu|menu|(?:toggle|show|hide|close|open) (?:the )?(?:menu|navigation|search)|search this site|search gov\.uk|breadcrumb)/i,
		'navigation',
	],
	[
		/(?:copy (?:the )?link|(?:send|share) by e-?mail|print(?:er)?[- ]friendly.{0,20}|tweet|print(?: this page)?|e-?mail this page|follow us.{0,40})/i,
		'sharing links',
	],
	[
		/share(?: this(?: (?:page|article|story|post|content|release|statement|document|news))?(?: (?:on|via|with|by) .{1,40})?| (?:on|via|by) (?:facebook|twitter|x|linkedin|whatsapp|telegram|social media|e-?mail)\b.{0,40})?/i,
		'sharing links',
	],
	[
		/(?:we use cookies|this (?:web)?site uses cookies|(?:accept|reject|manage|allow|view) (?:(?:all|additional|optional|analytics) )?cookies|cookie (?:settings|policy|preferences)).{0,240}/i,
		'cookie notice',
	],
	[
		/(?:cookies on .{2,40}|we use some essential cookies.{0,120}|you(?: have|['’]ve) (?:accepted|rejected) additional cookies.{0,160}|hide this message)/i,
		'cookie notice',
	],
	[
		/(?:privacy policy|terms of (?:use|service)|accessibility(?: statement)?|site ?map|contact us|disclaimer|copyright|foia|no fear act|an official website of .{2,60}|version for people with visual impairment)/i,
		'site footer',
	],
	[
		/all (?:content|materials?)(?: (?:of|on) (?:the|this) (?:web)?site)? (?:is|are) available under .{0,20}licen[cs]e.{0,120}/i,
		'site footer',
	],
	[/copyright ©?.{0,160}/i, 'site footer'],
	[/(?:javascript (?:is|must be) .{1,80}|please enable javascript.{0,80})/i, 'technical notice'],
	[/(?:advertisement|loading(?:…|\.\.\.)?)/i, 'technical notice'],
	[/-?\s*ends?(?: \d{1,2}:\d{2} ?[ap]\.?m\.?(?: [a-z]{2,4})?)?\s*-?/i, 'rule or end mark'],
	[
		/(?:(?:for )?(?:press|media|news)(?: and (?:media|press))? (?:contacts?|inquiries|enquiries|queries|information|relations|office contact)|contacts? for (?:the )?(?:press|media)|media enquir(?:y|ies) contact)\b.{0,200}/i,
		'press contact',
	],
	[
		/(?:tel(?:ephone)?|phone|fax|facsimile|mobile|switchboard)\b[.:]{0,2}(?: no\.?:?)? ?[+()\d][\d\s()+/.,;–-]{4,40}(?:(?:ext\.?|or|fax|tel|e-?mail).{0,80})?/i,
		'contact details',
	],
	[/(?:e-?mail(?: address)?: ?)?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}/i, 'contact details'],
	[/(?:web(?:site)?: ?)?www\.[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}\/?/i, 'contact details'],
	[
		/(?:(?:image|photo|picture|slide) \d{1,3} of(?: \/)? \d{1,3}|(?:file )?(?:photo|image|picture)(?: credit)?: .{2,80})/i,
		'picture',
	],
	[/.{5,250}\((?:image|photo|picture)(?: credit)?: .{2,60}\)/i, 'picture'],
	[/(?:(?:read|see) more|related|more): .{3,160}/i, 'pointer to other pages'],
	[/(?:adverts?|comments)/i, 'technical notice'],
	[/page \d{1,3}(?: (?:of|\/) \d{1,3})?|\d{1,3} of \d{1,3}/i, 'page number'],
];

/** Lines of an address that are plain by themselves. */
const addresses: readonly RegExp[] = [
	/(?:p\.? ?o\.? ?box|(?:postal|visiting|street|office|mailing) address)\b.{2,120}|\d{1,5} [\p{L}.’' ]{2,40} (?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|square|place)\b\.?(?:,? [NSEW]{1,2}\b\.?)?(?:, .{2,80})?|(?:our|your) ref(?:erence)?(?: no)?\b.{2,60}/iu,
];

export const documentWords: DocumentWords = {
	months,
	dates: {
		ordinals: ['st', 'nd', 'rd', 'th'],
		beforeMonth: ['of'],
		beforeYear: [],
		beforeTime: ['at'],
		beforeDay: ['on', 'this'],
		labels: [
			/release date|date of (?:release|issue|publication)|date|released(?: on)?|(?:for )?release(?:d)?(?: on)?|issued(?: on)?|dated|press release|news release|media release|for (?:immediate )?(?:release|publication|use)|(?:strictly )?(?:under )?embargo(?:ed)? (?:until|till|for)(?: release(?: at| on| until)?)?|embargoed|not (?:for|to be) (?:release[d]?|publi(?:cation|shed)|use[d]?) before|delivered(?: on)?|adopted(?: on)?/i,
		],
		release: [/for immediate release/i],
		pageLabels: [
			/(?:first )?(?:published|posted|uploaded|added|created)(?: (?:on|at|date))?|publication date|date (?:published|posted)|publish(?:ed)? date|posting date/i,
		],
		weekday: /(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?/i,
	},
	furniture,
	frontPages: ['home', 'homepage'],
	pointers: [
		/(?:for (?:more|further|additional) information\b.{0,200}|(?:read|learn|see|find out) more\b.{0,80}|click here\b.{0,80})(?:\bhere\b|\bbelow\b|\blinks?\b|\bclick\b|\bvisit\b|https?:).{0,80}/i,
		/(?:read more|learn more|find out more|see also|full text|download(?: the)? pdf)\W*/i,
	],
	linksHeadings: [
		/related (?:content|links|articles|documents|information|news|topics|stories|items)|additional (?:information|resources|links)|remarks and releases|useful links|external links|further reading|more (?:news|information|from .{1,40})|see also|quick links|site links|latest (?:news|updates)|recent (?:news|posts)|you may also like|in this section/i,
	],
	footHeadings: [/resources|links|tags|topics|categories|share/i],
	headLines: [
		// Of bodies: distribution, languages, items of the agenda.
		/distr(?:\.|ibution)?: .{2,60}|original(?: language)?: .{2,60}|(?:provisional )?agenda items?:? \d.{0,120}|item \d{1,3}.{0,120} of the (?:provisional )?agenda.{0,80}|[\p{L}-]+ (?:emergency special |special |regular )?session|(?:\d{1,5}(?:st|nd|rd|th) (?:plenary )?meeting)|general assembly|economic and social council|human rights council|draft resolution|language(?:s)?: .{2,60}/iu,
		// What is noted of a text by whoever sends it out.
		/\(?(?:e ?& ?o ?e|e\. ?(?:& ?)?o\. ?e\.?|errors and omissions excepted|(?:please )?check against delivery|as (?:delivered|prepared(?: for delivery)?)|(?:unofficial |courtesy )?translation|unclassified|advance (?:copy|text)|transcript|media alert|newsflash|press statement|media release|news release|news)\)?[\s.…*:–—-]*/i,
		/(?:subjects|topics|speakers?|participants|location|venue|place|ref(?:erence)?(?: no)?|contact)\.?: .{2,200}/i,
		/(?:embargoed|under embargo|not for release|strictly embargoed)\b.{0,120}/i,
		/(?:(?:press|media|news) release|statement|note|circular|bulletin|fa|qa|no)[ .:-]{0,3}(?:no\.?|nr\.?|number|#)? ?\d{1,6}(?:[/-]\d{1,5}){0,2}/i,
		/(?:resolution|decision) adopted by .{3,120}|\[?(?:on the report of|without reference to) .{3,100}\]?/i,
		/(?:the (?:following|below) (?:statement |readout )?is attributable to .{3,120}|(?:attributable to|by|from) .{3,80}):/i,
		/office of (?:the )?.{3,80}|(?:world )?news story|authored article|(?:press|media) (?:office|release|service|statement)|media note|press release(?: no\. ?\d+)?|for immediate release|bureau of .{3,80}|spokesperson.{0,40}|no(?:\.|º) ?\d{1,5}(?:[/-]\d{2,4})?/i,
		...addresses,
		// What an office files a document under.
		/ref(?:erence)?\b\.?(?: ?(?:no|nr|number)\b\.?)?:? ?(?=\S*\d)[\p{Lu}\d][\p{L}\d/._-]{2,40}/iu,
		/\(?\d{1,2}:\d{2} ?[ap]\.?m\.?\b.{0,20}/iu,
		// A place: every word of it has a capital.
		/\p{Lu}[\p{L}.’'-]+(?: (?:(?:of|the|de|la) )?\p{Lu}[\p{L}.’'-]+){0,3}, (?:D\.C\.|\p{Lu}[\p{L}.’'-]+)/u,
	],
	units: [
		/(?:[A-Z][\p{L}’'-]* ){0,3}(?:Directorate|Division|Section|Unit|Branch|Bureau|Secretariat|Department|Office|Desk)(?:[ -]General)?(?: (?:of|for|on)(?: (?:of|and|the|for)| [A-Z][\p{L}’'-]*,?){1,9}(?<! (?:of|and|the|for)))?/u,
		/(?:Press|Media|Information|Communications?|Public (?:Affairs|Relations|Diplomacy)|Protocol) (?:(?:and|&) \p{Lu}\p{L}+ )?(?:Service|Office|Department|Division|Section|Unit|Team|Cent(?:re|er)|Secretariat)/u,
	],
	addresses: [
		...addresses,
		/\d{1,5}[a-z]?,? [\p{L}.’' -]{2,40} (?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|square|place|quay|terrace|crescent|way)\b\.?(?:,? [NSEW]{1,2}\b\.?)?(?:, .{2,80})?/iu,
		/\p{Lu}[\p{L}.’' -]{1,40} (?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Square|Place|Quay|Terrace|Crescent)\b\.?,? \d{1,4}[a-z]?(?:, .{2,80})?/u,
	],
	updateLines: [/(?:last (?:updated|modified|reviewed|published)|updated|page last .{1,20})\b[\s:]*.{0,40}/i],
	institutions: [
		{
			before: /(?:the )?(?:[\p{L}.]+ ){0,2}/iu,
			part: /(?:ministry|department|embassy|secretariat|permanent mission|government) (?:of|for|in) /iu,
			// A title may begin so as well, and goes on with what the institution does or says.
			behind:
				/(?:(?!\b(?:[\p{L}]+(?:ces|ches|des|ns)|awards?|meets?|hosts?|on|to|with|by|at|from|is|are|has|have|will|says?|said|statements?|briefing|press|readout|remarks|report|fact|release|transcript|plan|joint|communiqué)\b)[\p{L} .,&’'-]){2,70}\p{L}(?<!\b(?:of|and|the|for|in))(?: \(\p{L}[\p{L} .’'-]{1,40}\))?/iu,
		},
		{
			part: /the white house|gov\.uk|european (?:commission|council|parliament)|council of the european union|united nations/i,
		},
	],
	issuedBy: [
		/^(?:press |media |official |joint )?(?:statement|release|communiqu[eé]|declaration|read-?out|note|message|response|reaction|comment)s? (?:by|of|from|issued by) (?:the )?(?:(?:official )?spokes(?:man|woman|person) (?:of|for) (?:the )?)?(.{4,90}?)(?=$| (?:on|regarding|concerning|about|following|at|after|marking|with|to|in response|in connection|condemning|welcoming|dated)\b|[:,–—(])/iu,
	],
	states: [
		{
			before:
				/(?:the )?(?:federal |democratic |people['’]s |islamic |socialist |united |co-operative |cooperative ){0,3}/iu,
			part: /(?:republic|kingdom|state|states|commonwealth|federation|principality|sultanate|union|confederation|emirates) of /iu,
			behind: /(?:the )?[\p{L} '’-]{3,50}/iu,
		},
	],
	question: /Q\s/,
	questioners: [
		/(?:unidentified |unknown |off-camera )?(?:journalist|reporter|question(?:er)?|q|(?:news ?)?media|press|correspondent|interviewer|presenter|(?:news ?)?anchor|(?:radio |tv |co-?)?host|compere|moderator|facilitator|operator|audience(?: member)?|participant)(?: ?#?\d{1,2})?/i,
	],
	stageDirections: [
		/[([](?:applause|laughter|laughs|cheers|inaudible|cross-?talk|unintelligible)\b[^()[\]]{0,40}[)\]]/i,
	],
	asides: [
		/(?:(?:media|press|news|general|further|public) )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|information)(?: [\p{L}’' ]{1,30})?:.{0,240}/iu,
		/(?:for (?:more|further|additional) (?:information|details),? )?(?:please )?(?:contact|call|e-?mail|telephone|phone)\b[^.]{0,80}(?:\d{3}[ -]?\d{3,4}|\d{6}|\S@\S).{0,120}/iu,
		/(?:tel(?:ephone)?|phone|ph|mob(?:ile)?|cell|fax|e-?mail|web(?:site)?)\b\.?(?: ?(?:no|number)\.?)? ?:.{0,160}/iu,
		/\(?e ?(?:&|and) ?o ?e\b.{0,160}/iu,
		/(?:check against delivery|errors and omissions excepted|(?:this is an? )?(?:unofficial|uncorrected|rush) (?:transcript|translation))\b.{0,60}/iu,
	],
	services: serviceLines,
	kinds: documentKinds,
	notesHeadings: [
		/(?:(?:background )?notes? (?:to|for) (?:the )?(?:editors?|journalists|(?:news )?media|press)|editors?['’]?s? notes?|background information (?:to|for) (?:editors|journalists|the (?:media|press)))[.:]?/i,
	],
	quoting: [
		/.{2,90}\b(?:said|says|added|adds|stated|noted|continued|concluded|commented|declared|remarked|explained|replied|answered|went on(?: to say)?|told (?:[\p{L}’']+ ){0,3}[\p{L}’']+)(?:,? (?:today|earlier|yesterday|in|at|after|during|on|before|of)\b[^:.]{0,60}| that)?:/iu,
	],
	posts: [
		/\b(?:minister|secretary|director|head|chief|spokes(?:man|woman|person)|ambassador|envoy|commissioner|chair(?:man|woman|person)?|president|officer|advis[eo]r|deputy|coordinator|manager|attach[eé]|governor|chancellor|counsell?or|representative|general of|ceo|mayor|senator|leader|professor)\b/i,
	],
	offices: [
		/\b(?:ministry|minister|department of (?:state|foreign|international|defen[cs]e|home|trade|finance|the)|embassy|consulate|high commission|permanent (?:mission|delegation|representation)|government|presiden(?:t|cy)|chancell(?:ery|or)|cabinet|parliament|senate|council of ministers|state house|royal (?:house|court)|foreign office)\b/i,
	],
	belonging: 'of the'.split(' '),
	demonyms,
	smallWords: 'a an and at between by for from in of on or the to with'.split(' '),
	shortWords: 'aid air art bay gas job law new oil old sea tax war'.split(' '),
	abbreviations,
};

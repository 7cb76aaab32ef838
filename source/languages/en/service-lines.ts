/** Sentences of English releases that only serve those who report: where pictures are, whom to ask, whom to follow. */
import type {Furniture} from '../document-words.ts';

const described =
	'(?:(?:the|a|an|more|further|additional|official|selected|high[- ]resolution|hi-res|full|live|edited|raw|press|media) ){0,4}';
const pictures =
	'(?:(?:photo|video|film|audio|picture) )?(?:photo(?:graph)?s?|pictures?|images?|stills|videos?|footage|audio|recordings?|live ?stream|webcast|transcripts?|galler(?:y|ies))';
/** What exists for nobody else needs no place where it is. */
const material = '(?:b-?roll|(?:press|media) (?:kits?|packs?)|broadcast[- ]quality [a-z]+)';
const offered =
	'(?:is|are|will be|can be|may be)(?: made| also| now| soon){0,2} (?:available|downloaded|viewed|watched|found|obtained|accessed|requested|seen|heard)';
const place =
	'(?:https?:|www\\.|\\w\\.\\w{2,}/|@|\\b(?:web ?site|web ?page|home ?page|online|portal|channel|account|platform|social media|youtube|flickr|twitter|facebook|newsroom|(?:photo |media |picture )(?:gallery|library)|(?:press|media) (?:office|cent(?:re|er)|page|room)|on request|free of charge|download|link|here|below)\\b)';
const event =
	'(?:(?:press|news) (?:conference|briefing)|briefing|speech|remarks|interview|event|ceremony|visit|signing)';
const journalists =
	'(?:journalists|reporters|(?:members of the )?(?:news )?media(?: outlets| representatives)?|(?:members of )?the press|photographers|(?:camera|tv) crews|broadcasters)';
const network =
	'(?:twitter|x|facebook|instagram|youtube|linkedin|telegram|threads|tiktok|whatsapp|bluesky|social media)';
const reach =
	'(?:contact|directed|addressed|sent|submitted|e-?mail|call|telephone|phone|reach|write|@|\\d{3}|:)';

export const serviceLines: Furniture = [
	[new RegExp(`${described}${material}\\b.{0,80}\\b${offered}\\b.{0,160}`, 'i'), 'pointer to other pages'],
	[
		new RegExp(`${described}${pictures}\\b(?=.*${place}).{0,100}\\b${offered}\\b.{0,160}`, 'i'),
		'pointer to other pages',
	],
	[
		new RegExp(
			`${described}${pictures} (?:of|from) (?:the |today[’']s |his |her |their )?${event}\\b.{0,80}\\bwill be (?:posted|published|uploaded|streamed|shown|broadcast)\\b.{0,160}|(?:the )?${event} (?:will be|is)(?: also)? (?:live[- ]?)?(?:streamed|broadcast|webcast)\\b.{0,160}`,
			'i',
		),
		'pointer to other pages',
	],
	[
		new RegExp(
			`(?:the )?(?:full|complete) (?:text|version|transcript|report|statement|document)\\b(?=.*${place}).{0,100}\\b(?:is|can be|may be)(?: also| now)? (?:available|downloaded|found|read|viewed)\\b.{0,160}`,
			'i',
		),
		'pointer to other pages',
	],
	[
		new RegExp(
			`(?:accredited |interested )?${journalists}\\b.{0,30}\\b(?:who wish|wishing|who would like|interested in)\\b.{0,80}\\b(?:attend|register|cover|accredit|rsvp|contact|interview|film|join)[a-z]*\\b.{0,160}`,
			'i',
		),
		'press contact',
	],
	[
		/interviews?\b.{0,80}\b(?:can|may) be (?:arranged|requested|organi[sz]ed)\b.{0,120}|.{2,80}\b(?:is|are|will be) available for (?:interviews?|comment)\b.{0,120}/i,
		'press contact',
	],
	[
		new RegExp(
			`(?=.*${reach})(?:for |to (?:arrange|request) )?(?:(?:all|any|further|general|other|an?) )?(?:(?:press|media|news|interview)(?: and (?:press|media|interview))? (?:enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|questions|requests)|interviews?)(?=[,:]| (?:please|contact|should|must|can|may|to)\\b).{0,200}`,
			'i',
		),
		'press contact',
	],
	[
		new RegExp(
			`(?:for (?:live |more |further |the latest |regular )?(?:updates|news|information),? )?(?:please )?(?:(?:follow|like|join|find|connect with) (?:us|@\\w+)(?: and .{2,40})?|follow (?!up\\b).{2,60}?) on ${network}\\b.{0,120}`,
			'i',
		),
		'sharing links',
	],
	[
		/for (?:any )?(?:more|further|additional|general|background) (?:information|details)(?: (?:on|about|regarding) .{2,100}?)?,? (?:please )?(?:contact|call|e-?mail|write to|visit|see|go to|consult|refer to|check|read|click)\b.{0,200}/i,
		'pointer to other pages',
	],
	[
		new RegExp(
			`(?:more|further|additional|background) (?:information|details)(?=.*${place})(?: (?:on|about|regarding) .{2,100}?)? (?:is|are|can be|may be)(?: also)? (?:available|found|obtained)\\b.{0,160}`,
			'i',
		),
		'pointer to other pages',
	],
];

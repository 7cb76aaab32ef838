/**
 * The verbs of commitment and how firm each is: the evidence for every rung of the ladder.
 *
 * The rungs follow the G7 Research Group's compliance coding manual, which counts as a commitment what is
 * publicly expressed, looks to the future and binds the speaker: a decision carried out or an amount set
 * aside (`done`), a plain promise (`will`), a word given or an intention declared (`intends`: who agreed is bound
 * no more firmly than who committed), a promise to talk or study (`explores`), what the speakers wish or hold that
 * they must do, or agreed in principle only (`aims`), an old promise said again (`restates`), and what is asked
 * of others (`urges`).
 */
import type {Complement, Firmness, VerbRow} from '../verbs.ts';

const row = (
	forms: string,
	firmness: Firmness,
	complement: Complement,
	trait: VerbRow['trait'] = null,
): VerbRow => {
	const list = forms.split(' ');
	return {lemma: list[0] ?? '', forms: list, firmness, complement, trait};
};

export const verbRows: readonly VerbRow[] = [
	row('decide decides decided', 'done', 'any'),
	row('announce announces announced', 'done', 'object'),
	row('allocate allocates allocated', 'done', 'object'),
	row('approve approves approved', 'done', 'object'),
	row('earmark earmarks earmarked', 'done', 'object'),
	row('appropriate appropriated', 'done', 'object'),
	row('authorize authorizes authorized authorise authorised', 'done', 'object'),
	row('confirm confirms confirmed', 'done', 'object'),
	row('sign signed', 'done', 'object'),
	row('adopt adopted', 'done', 'object'),
	row('finalize finalized finalised', 'done', 'object'),
	row('notify notified', 'done', 'object'),
	row('include included', 'done', 'money'),
	row('obligate obligated', 'done', 'money'),
	row('contribute contributed contributing', 'done', 'money'),
	row('provide provided providing', 'done', 'money'),
	row('invest invested investing', 'done', 'money'),
	row('donate donated donating', 'done', 'money'),
	row('task tasked', 'done', 'charge'),
	row('instruct instructed', 'done', 'charge'),
	row('direct directed', 'done', 'charge'),
	row('agree agrees agreed', 'intends', 'any'),
	row('guarantee guarantees guaranteed', 'will', 'object'),
	row('commit commits committed', 'intends', 'to', 'stance'),
	row('pledge pledges pledged', 'intends', 'any'),
	row('vow vows vowed', 'intends', 'to'),
	row('promise promises promised', 'intends', 'any'),
	row('undertake undertakes undertook', 'intends', 'to'),
	row('intend intends intended', 'intends', 'to'),
	row('plan plans planned', 'intends', 'to'),
	row('resolve resolves resolved', 'intends', 'to'),
	row('determined', 'intends', 'to', 'state'),
	row('ready', 'intends', 'to', 'state'),
	row('prepared', 'intends', 'to', 'state'),
	row('willing', 'intends', 'to', 'state'),
	row('aim aims aimed', 'aims', 'to'),
	row('seek seeks sought', 'aims', 'to'),
	row('hope hopes hoped', 'aims', 'to'),
	row('strive strives', 'aims', 'to'),
	row('propose proposes proposed', 'intends', 'any'),
	row('offer offers offered', 'intends', 'any'),
	row('volunteer volunteers volunteered', 'intends', 'to'),
	row('reaffirm reaffirms reaffirmed', 'restates', 'object'),
	row('reiterate reiterates reiterated', 'restates', 'object'),
	row('affirm affirms affirmed', 'restates', 'object'),
	row('renew renews renewed', 'restates', 'promise'),
	row('welcome welcomes welcomed', 'restates', 'object'),
	row('recognize recognizes recognized recognise recognises recognised', 'restates', 'promise'),
	row('acknowledge acknowledges acknowledged', 'restates', 'promise'),
	row('note notes noted', 'restates', 'promise'),
	row('stress stresses stressed', 'restates', 'promise'),
	row('emphasize emphasizes emphasized emphasise emphasised', 'restates', 'promise'),
	row('underscore underscores underscored', 'restates', 'promise'),
	row('underline underlines underlined', 'restates', 'promise'),
	row('highlight highlights highlighted', 'restates', 'promise'),
	row('voice voices voiced', 'restates', 'promise'),
	row('express expresses expressed', 'restates', 'promise', 'declaration'),
	row('urge urges urged', 'urges', 'object'),
	row('encourage encourages encouraged', 'urges', 'object'),
	row('call calls called', 'urges', 'preposition'),
	row('appeal appeals appealed', 'urges', 'preposition'),
	row('request requests requested', 'urges', 'object'),
	row('ask asks asked', 'urges', 'object'),
	row('demand demands demanded', 'urges', 'object'),
	row('invite invites invited', 'urges', 'object'),
];

/** Modal verbs that promise or press, with the rung they give to the verb behind them. */
export const modals: ReadonlyMap<string, Firmness> = new Map([
	['will', 'will'],
	['shall', 'will'],
	['must', 'urges'],
	['should', 'urges'],
]);

/** Verbs that only talk or study: behind a promise they make it one to explore. */
export const exploring: ReadonlySet<string> = new Set(
	'explore exploring discuss discussing consider considering examine examining study studying assess assessing evaluate evaluating look seek investigate review'.split(
		' ',
	),
);

/** Verbs that foretell rather than promise, even behind `will`. */
export const foretelling: ReadonlySet<string> = new Set(
	'emerge become boost benefit depend result mean prove see need face require suffer happen occur'.split(' '),
);

/** Nouns that make a restated promise of the sentence that holds them as its object. */
export const promiseNouns: ReadonlySet<string> = new Set(
	'commitment commitments support responsibility responsibilities readiness willingness intention intentions determination resolve pledge pledges agreement interest solidarity desire obligation obligations'.split(
		' ',
	),
);

/** Nouns that turn `expressed their …` into a wish. */
export const intentionNouns: ReadonlySet<string> = new Set(
	'desire intention intentions readiness willingness determination'.split(' '),
);

/** Verbs that report another clause: `announced it will organize`, `noted that the United States will`. */
export const reporting: ReadonlySet<string> = new Set(
	'announced announces said says noted notes stressed stresses underscored underlined emphasized emphasised relayed shared told informed confirmed reiterated reaffirmed added indicated stated declared explained assured pledged promised agreed decided emphasizes highlighted believe believes'.split(
		' ',
	),
);

/** Who can promise: heads of a subject, folded. A name can as well. */
export const agents: ReadonlySet<string> = new Set(
	(
		'we i he she they both sides side parties party government governments leader leaders president presidents minister ministers secretary secretaries ' +
		'country countries nation nations state states administration department ministry agency agencies delegation delegations participants participant officials official ' +
		'diplomats experts authorities congress parliament partners partner allies members member representatives representative ambassador envoy bank institutions institution ' +
		'commission council union organization organisation companies company sector troops forces teams team union fund us groups group committee engagement'
	).split(' '),
);

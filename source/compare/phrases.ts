/** A light noun-phrase chunker for official English: word lists and endings, no model. */
import {numberWords, placeWords, stem} from './lexicon.ts';
import {ownTitles} from './name-words.ts';
import {isPossessive, type Token} from './tokens.ts';
import {modals, reporting, verbRows} from './verb-table.ts';

/** A noun phrase: token numbers, end exclusive. */
export type Phrase = {
	readonly from: number;
	readonly to: number;
	/** How many phrases of its sentence stand before it. */
	readonly place: number;
	/** Right behind a verb: its object. */
	readonly object: boolean;
	/** Before the first verb of its sentence. */
	readonly subject: boolean;
};

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Base forms that are verbs behind `to`, `and` or a comma, and gerunds when something follows. */
const actions = list(`
accelerate accept achieve acknowledge address adopt advance affirm agree aim allow announce appreciate approve assist attract avoid base become believe benefit boost build bring call capitalize capture combat commend commit complement condemn
confirm confront consider continue contribute convene cooperate coordinate counter create cut deepen defend deliver demonstrate deny deploy destroy detect deter develop disrupt dismantle discuss eliminate enable encourage end enforce enhance enjoy ensure
eradicate establish examine exchange expand explore express facilitate fight focus follow foster fulfil fulfill fund generate get give go grow halt help highlight host identify implement import improve include increase inform integrate invest investigate join keep launch lead learn
leverage maintain make manage meet mobilize modernize monitor move obligate observe offer oppose organize overcome participate pay preserve prevent promote propose prosecute protect provide pursue put raise reach receive recognize recover reduce rehabilitate reinforce reject release renew
report rescue resolve respond restore result review safeguard secure see seek seize send serve share simplify solve stem stop streamline strengthen stress study successful suppress sustain tackle take target thank touch transform transition turn undermine underscore understand underscored uphold
use utilize visit voice welcome withdraw work provide represent remain require raise combating pose
find plan pool hold open play win gain ease curb cover save teach travel vote write arrange arrest attend carry choose collect compete complete conclude conduct connect construct convert convince declare decrease define depend
describe design determine distribute donate drive educate elect employ equip expel extend extradite finance finish form gather guide handle hire impose inspire install intensify introduce invite lift live lower modify negotiate notify
obtain operate oversee perform permit persuade postpone praise prepare press produce ratify rebuild recall refer reflect regulate relocate remove repatriate replace restrict resume retain return reveal revive settle shape show start steer
submit succeed suffer suggest suspend treat unite urge verify weaken widen
enact reverse halt denounce champion galvanize inaugurate revitalize reinvigorate reinitiate reaffirm spur defeat endorse emphasize strive scale accompany amplify bolster broaden catalyze decarbonize diversify empower embrace evacuate forge harmonize harness institutionalize intend liberalize mitigate motivate obstruct operationalize optimize orient prioritize catalyse contain elevate stay stand cope lay heighten convey enlist reopen reorient reward safeguard solicit synchronize target transport undertake unlock vaccinate
`);

/** Whether the base form of a verb. */
export const isAction = (base: string): boolean => actions.has(base);

const alsoNouns = new Set(
	'plans calls notes demands requests offers hopes promises pledges appeals aims stresses'.split(' '),
);

/** Finite forms that are seldom nouns. */
const finiteForms = new Set(
	verbRows
		.flatMap(row =>
			row.forms.filter(form => form.endsWith('ed') || (form.endsWith('s') && !alsoNouns.has(form))),
		)
		.concat([...reporting])
		.concat(
			'met made took gave held led saw came went began became sent spoke thanked visited arrived participated aims contributes helps seeks includes contains focuses enables allows provides requires believes remains means shows makes takes gives serves reduces improves works continues embodies delivers proves inspires stands proceeds becomes demonstrates reflects taken given thereafter remains underpins faces'.split(
				' ',
			),
		),
);

/** Modifiers that say nothing in a label. */
const weak = list(`
additional specific further various certain several existing ongoing key important significant tangible great greater new current particular overall necessary main major various relevant different respective
full wide broad strong stronger strongest better best more most recent continued continuing continual other-related close closer common high higher highest low lower large larger largest early-stage joint intensive clear noteworthy successful fundamental
forward ahead safer freer wider deeper faster easier longer smaller greater
participating vulnerable ministerial following upcoming next last past present renewed unwavering stalwart far-reaching reaching non
comprehensive effective efficient robust concrete ambitious positive practical meaningful substantive unprecedented deep firm steadfast enduring ironclad vital crucial grave tragic immediate urgent concerted active constructive personal cross-cutting cutting cross unequivocal successful diverse second third fourth fifth sixth seventh eighth ninth tenth first latest earliest recent major severe immense enormous tremendous considerable talented proud grateful deadly horrific brutal serious candid frank fruitful warm in-depth direct ongoing entire
`);

const adjectiveEndings = /(?:ous|ive|able|ible|ical|ial|onal|ual|ful|less|ary|ern|ish|ese|time)$/;
const nounsWithThem = list(
	'initiative executive representative alternative table objective perspective directive narrative detective missive motive archive native incentive collective operative secretary library boundary summary salary military judiciary treasury century anniversary potential official material metal mineral canal hospital withdrawal renewal removal survival rival deal goal coal professional individual military public trial proposal arrival approval capital criminal time regime referendum crime',
);

const magnitudes = list(
	'hundred hundreds thousand thousands million millions billion billions trillion percent percentage dozen dozens half third thirds quarter quarters st nd rd th today yesterday tomorrow usd',
);

const isCount = (base: string): boolean => numberWords.has(base) || magnitudes.has(base);

const adjectives = list(
	'open free safe secure clean human private civil green fair equal inclusive secure modern stable prosperous democratic economic strategic domestic scientific academic public bilateral multilateral regional global local rural urban legal fiscal digital political social environmental industrial commercial technical financial physical medical nuclear maritime military peaceful sustainable affordable equitable accessible transparent vast neutral resilient compatible ago least home alike aware able',
);

type Tag = 'function' | 'verb' | 'noun';

/**
 * The noun phrases of one sentence, without weak words in front and adjectives at the end; the first
 * `most` of them, and nothing behind these is looked at.
 */
export function nounPhrases(tokens: readonly Token[], most = Number.POSITIVE_INFINITY): Phrase[] {
	const tags: Tag[] = [];
	const phrases: Phrase[] = [];
	let verbs = 0;
	for (let index = 0; index < tokens.length && phrases.length < most; ) {
		const tag = tags[index] ?? tagAt(tokens, index);
		tags[index] = tag;
		if (tag !== 'noun') {
			if (tag === 'verb') verbs += 1;
			index += 1;
			continue;
		}
		let end = index + 1;
		while (end < tokens.length && joinsPhrase(tokens[end], tokens[end - 1])) {
			const next = tagAt(tokens, end);
			tags[end] = next;
			if (next !== 'noun') break;
			end += 1;
		}
		const trimmed = trim(tokens, index, end);
		if (trimmed !== null) {
			phrases.push({
				...trimmed,
				place: phrases.length,
				object: followsVerb(tokens, tags, index),
				subject: verbs === 0,
			});
		}
		index = end;
	}
	return phrases;
}

const verbOpeners = new Set([
	'to',
	'help',
	'can',
	'could',
	'may',
	'would',
	'cannot',
	'not',
	'we',
	'they',
	...modals.keys(),
]);
const nounsInLy = new Set('early only family supply assembly ally monopoly anomaly italy july'.split(' '));
const determiners = new Set([
	'a',
	'an',
	'the',
	'its',
	'their',
	'our',
	'his',
	'her',
	'these',
	'this',
	'those',
	'that',
]);

/** `demonstrates`, `reaches`. */
const isActionInS = (base: string): boolean =>
	actions.has(base.slice(0, -1)) || actions.has(base.slice(0, -2));

const joinsPhrase = (token: Token | undefined, previous: Token | undefined): boolean =>
	token !== undefined &&
	(token.gap === ' ' || token.gap === '-' || token.gap === '‑' || token.gap === ') ') &&
	!isPossessive(previous?.text ?? '') &&
	// `their counterparts President Peña Nieto` and `its neighbours Kenya` are two phrases.
	!(
		token.capital &&
		previous?.capital === false &&
		(ownTitles.has(token.base) || placeWords.has(token.base))
	);

function tagAt(tokens: readonly Token[], index: number): Tag {
	const token = tokens[index];
	if (token === undefined || token.grammatical || isCount(token.base)) return 'function';
	// `COVID-19` is a name.
	if (token.numeric) return token.gap === '-' && tokens[index - 1]?.capital ? 'noun' : 'function';
	const {base} = token;
	if (token.capital && !token.initial) return 'noun';
	if (base.endsWith('ly') && !nounsInLy.has(base)) return 'function';
	const previous = tokens[index - 1];
	const next = tokens[index + 1];
	const isJoined = token.gap === ' ' || token.gap === '-';
	const before = isJoined ? (previous?.folded ?? '') : '';
	// `will further deepen`.
	const opener = isJoined ? openerBefore(tokens, index) : '';
	const followed = next !== undefined && next.gap === ' ' ? next : undefined;
	if (verbOpeners.has(opener)) {
		if (actions.has(base)) return 'verb';
		const isVerb = /(?:ize|ise|yse|ify|ate)$/.test(base) || determiners.has(followed?.folded ?? '');
		// `to support democracy`, but `to support for democracy`.
		if (isVerb || (base === 'support' && followed?.grammatical === false)) return 'verb';
		if (opener !== 'to' && !base.endsWith('ing')) return 'verb';
	}
	if (followed?.folded === 'to' && /^(?:plan|aim|seek|hope|intend|want|need)s$/.test(base)) return 'verb';
	if (finiteForms.has(base) && !(isJoined && token.gap === '-')) {
		return before === 'the' || before === 'a' || before === 'an' ? 'noun' : 'verb';
	}
	if (base.endsWith('s') && determiners.has(followed?.folded ?? '') && isActionInS(base)) return 'verb';
	if (base.endsWith('ed')) return isAdjective(token, previous, followed) ? 'noun' : 'verb';
	if (base.endsWith('ing')) return isGerund(base, token, previous, followed) ? 'verb' : 'noun';
	if (actions.has(base)) {
		if (/^(?:that|which|who)$/.test(before) || determiners.has(followed?.folded ?? '')) return 'verb';
		const opensList =
			/,/.test(token.gap) ||
			before === 'and' ||
			before === 'or' ||
			before === 'also' ||
			before.endsWith('ly') ||
			token.initial;
		return opensList &&
			followed !== undefined &&
			!/^(?:of|in|for|and|with|from|on|by|are|is|that)$/.test(followed.folded)
			? 'verb'
			: 'noun';
	}
	return 'noun';
}

function openerBefore(tokens: readonly Token[], index: number): string {
	let at = index - 1;
	while (tokens[at + 1]?.gap === ' ' && isAdverb(tokens[at])) at -= 1;
	return tokens[at]?.folded ?? '';
}

const adverbs = list('also further together jointly now again soon still always never');

const isAdverb = (token: Token | undefined): boolean =>
	token !== undefined &&
	(adverbs.has(token.folded) || (token.folded.endsWith('ly') && !nounsInLy.has(token.folded)));

/** `organized crime` is, `supported by` and `conference reaffirmed` are not. */
function isAdjective(token: Token, previous: Token | undefined, next: Token | undefined): boolean {
	if (next === undefined || next.grammatical || next.capital) return false;
	if (token.gap === '-') return true;
	if (/^(?:has|have|had|been|was|were|is|are|be|already)$/.test(previous?.folded ?? '')) return false;
	return (
		previous === undefined ||
		previous.grammatical ||
		token.gap !== ' ' ||
		!/[^s]s$|ment$|tion$/.test(previous.base) ||
		token.initial
	);
}

/** `promoting investment` is, `training programs` and `information sharing` are not. */
function isGerund(base: string, token: Token, previous: Token | undefined, next: Token | undefined): boolean {
	const root = stem(base);
	const isAction = roots.has(root);
	const isOpen =
		token.initial ||
		token.gap !== ' ' ||
		previous === undefined ||
		previous.grammatical ||
		actions.has(previous.base);
	if (next === undefined) return false;
	// `by enacting comprehensive sanctions`, but `of manufacturing capacity`.
	if (
		/^(?:by|in|from|while|when|without|is|are|was|were|be|and)$/.test(previous?.folded ?? '') &&
		!next.grammatical &&
		next.gap === ' ' &&
		!modifiers.has(base)
	)
		return true;
	if (/^(?:the|a|an|its|their|our|these|this|that|on|to|in|with|as|for|how|all)$/.test(next.folded))
		return isOpen || isAction;
	return isAction && (isOpen || /[^s]s$/.test(previous?.base ?? '')) && token.gap !== '-';
}

/** Forms in `ing` that stand before a noun as one thing with it. */
const modifiers = list(`
manufacturing training warning working engineering banking funding housing mining shipping fishing farming learning computing processing policing planning operating financing sharing lending spending
monitoring testing screening trading developing emerging leading remaining standing trafficking smuggling peacekeeping policymaking decision-making drinking driving living outstanding nursing
steering sounding closing opening founding governing ruling contracting participating neighboring neighbouring counseling recycling cooking heating cooling lighting printing writing reading parenting
`);

const roots: ReadonlySet<string> = new Set([...actions].map(stem));

function trim(tokens: readonly Token[], from: number, to: number): {from: number; to: number} | null {
	let first = from;
	let last = to;
	// The rest of `heel-to-toe` is no beginning.
	if (first > 0 && tokens[first]?.gap === '-' && !tokens[first]?.capital) first += 1;
	while (
		first < last &&
		((weak.has(tokens[first]?.base ?? '') &&
			tokens[first + 1]?.gap !== '-' &&
			!(tokens[first]?.capital && !tokens[first]?.initial)) ||
			(tokens[first]?.text.length === 1 && tokens[first + 1]?.gap === ' '))
	)
		first += 1;
	while (last > first && isTrailing(tokens[last - 1])) last -= 1;
	return last > first ? {from: first, to: last} : null;
}

/** An adjective or a lone letter cannot end a noun phrase. */
function isTrailing(token: Token | undefined): boolean {
	if (token === undefined || token.capital) return token !== undefined && token.text.length === 1;
	const {base} = token;
	if (base.length < 2 || weak.has(base)) return true;
	if (base.endsWith('ed') && base.length > 4) return true;
	if (adjectives.has(base)) return true;
	return adjectiveEndings.test(base) && !nounsWithThem.has(base) && !placeWords.has(base);
}

const modifying = list(
	'the a an its their our his her this these to on of new more some all over than about roughly approximately nearly almost at least',
);

/** Whether a verb stands before the phrase, past articles and modifiers. */
function followsVerb(tokens: readonly Token[], tags: readonly Tag[], from: number): boolean {
	// `committed $3.7 billion in security assistance` is about the assistance.
	const start =
		isCount(tokens[from - 2]?.base ?? '') && /^(?:in|of)$/.test(tokens[from - 1]?.folded ?? '')
			? from - 2
			: from;
	for (let index = start - 1; index >= Math.max(0, from - 6); index -= 1) {
		if (tokens[index]?.numeric || isCount(tokens[index]?.base ?? '')) continue;
		if (tags[index] === 'verb') return true;
		if (!modifying.has(tokens[index]?.folded ?? '') || tokens[index]?.folded === 'of') return false;
	}
	return false;
}

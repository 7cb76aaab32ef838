/** Which English words are verbs, adjectives, modifiers and empty nouns, as far as a label must know. */
import type {Ending, Phrases} from '../phrases.ts';
import {wordSet} from '../words.ts';
import {hollowAlone, hollowHeads} from './hollow-nouns.ts';
import {places} from './places.ts';
import {modals, reporting, verbRows} from './verb-table.ts';
import {stem} from './words.ts';

/** Base forms that are verbs behind `to`, `and` or a comma, and gerunds when something follows. */
const actions = wordSet(`
accelerate accept achieve acknowledge address adopt advance affirm agree aim allow announce appreciate approve assist attract avoid base become believe benefit boost build bring call capitalize capture combat commend commit complement condemn
confirm confront consider continue contribute convene cooperate coordinate counter create cut deepen defend deliver demonstrate deny deploy destroy detect deter develop disrupt dismantle discuss eliminate enable encourage end enforce enhance enjoy ensure
eradicate establish examine exchange expand explore express facilitate fight focus follow foster fulfil fulfill fund generate get give go grow halt help highlight host identify implement import improve include increase inform integrate invest investigate join keep launch lead learn
leverage maintain make manage meet mobilize modernize monitor move obligate observe offer oppose organize overcome participate pay preserve prevent promote propose prosecute protect provide pursue put raise reach receive recognize recover reduce rehabilitate reinforce reject release renew
report rescue resolve respond restore result review safeguard secure see seek seize send serve share simplify solve stem stop streamline strengthen stress study successful suppress sustain tackle take target thank touch transform transition turn undermine underscore understand underscored uphold
use utilize visit voice welcome withdraw work provide represent remain require raise combating pose
find plan pool hold open play win gain ease curb cover save teach travel vote write arrange arrest attend carry choose collect compete complete conclude conduct connect construct convert convince declare decrease define depend
describe design determine distribute donate drive educate elect employ equip expel extend extradite finance finish form gather guide handle hire limit impose inspire install intensify introduce invite lift live lower modify negotiate notify
obtain operate oversee perform permit persuade postpone praise prepare press produce ratify rebuild recall refer reflect regulate relocate remove repatriate replace restrict resume retain return reveal revive settle shape show start steer
submit succeed suffer suggest suspend treat unite urge verify weaken widen
affect begin evolve warn commence enact reverse halt denounce champion galvanize inaugurate revitalize reinvigorate reinitiate reaffirm spur defeat endorse emphasize strive scale accompany amplify bolster broaden catalyze decarbonize diversify empower embrace evacuate forge harmonize harness institutionalize intend liberalize mitigate motivate obstruct operationalize optimize orient prioritize catalyse contain elevate stay stand cope lay heighten convey enlist reopen reorient reward safeguard solicit synchronize target transport undertake unlock vaccinate
`);

/** Base forms that are no nouns, so that one in front of nothing is a verb too: `when conditions allow`. */
const verbsOnly = wordSet(`
accelerate accept achieve acknowledge adopt affirm agree allow announce appreciate avoid become believe bring capitalize condemn confirm confront consider continue contribute convene cooperate coordinate create
deepen defend deliver demonstrate deny destroy detect deter develop disrupt dismantle discuss eliminate enable encourage enforce enhance enjoy ensure eradicate establish examine expand explore facilitate
foster fulfil fulfill generate give grow identify implement improve include inform integrate invest investigate keep maintain make mobilize modernize obligate observe oppose organize overcome participate
prevent promote prosecute protect provide pursue put receive recognize recover reduce rehabilitate reinforce remove renew resolve respond restore seize send serve simplify solve strengthen suppress sustain take
undermine understand underscore uphold utilize withdraw represent remain require teach arise attend carry choose collect compete connect construct convert convince declare define depend describe determine
distribute donate educate employ equip expel extend extradite handle impose inspire install intensify introduce invite modify negotiate notify obtain occur oversee perform persuade postpone prepare produce ratify
rebuild recall refer reflect regulate relocate repatriate replace restrict retain reveal revive submit succeed suffer suggest suspend treat unite verify weaken widen enact denounce galvanize inaugurate
revitalize reinvigorate reaffirm endorse emphasize accompany amplify bolster broaden catalyze catalyse decarbonize diversify empower evacuate forge harmonize institutionalize intend liberalize mitigate motivate
obstruct operationalize optimize prioritize elevate cope convey enlist reopen solicit synchronize undertake unlock vaccinate exist happen emerge appear seem belong consist come go know speak hear tell think
evolve affect begin warn underpin buttress adapt adhere aggravate alter analyze analyse apply assemble assert assume assure attain behave bind cease cite clarify commence communicate comprise conceal conclude consist
consume contradict correspond criticize cultivate dedicate deem defer depart deprive derive detain deteriorate devote differ diminish disagree discover dispose dissolve distinguish divide earn embark enrich enrol
entail enter entitle envisage erode evaluate exclude execute exert explain extract furnish grapple happen hinder illustrate imagine impede imply incorporate incur induce infringe inherit initiate injure insist
instruct interact interfere interpret intervene invoke involve justify locate lose merge multiply nominate nourish occupy originate overlook perceive persist pertain possess preclude prevail proceed proclaim prohibit
prolong prove publish punish qualify react realize redouble refrain refuse regain reignite rely remember remind render repay reproduce rescind reshape reside resist retaliate retire reunite revise satisfy scrutinize
select sharpen signify stipulate supervise surpass survive testify tolerate undergo underlie unify unleash utter validate vary violate weaponize withhold withstand sustain govern lag befall commit
recognise emphasise organise modernise prioritise mobilise stabilise stabilize minimise minimize maximise maximize reiterate exacerbate alleviate want expect fail dominate indicate weigh acquire
`);

const alsoNouns = wordSet(
	'plans calls notes demands requests offers hopes promises pledges appeals aims stresses',
);

/** Finite forms that are seldom nouns. */
const finiteForms = new Set(
	verbRows
		.flatMap(row =>
			row.forms.filter(form => form.endsWith('ed') || (form.endsWith('s') && !alsoNouns.has(form))),
		)
		.concat([...reporting])
		.concat(
			'met made took gave held led saw came went began became sent spoke thanked visited arrived participated aims contributes helps seeks includes contains focuses enables allows provides requires believes remains means shows makes takes gives serves reduces improves works continues embodies delivers proves inspires stands proceeds becomes demonstrates reflects taken given thereafter remains underpins faces found driven shown seen held sent built brought kept laid paid told taught understood won undertaken struck sought bought caught fought felt upheld sold discussed explored conveyed passed praised thanked congratulated touched reviewed exchanged addressed commended concurred lauded hailed condemned follows raging pertaining relating surrounding involving resulting stemming'.split(
				' ',
			),
		),
);

/** Modifiers that say nothing in a label. */
const weak = wordSet(`
additional specific further various certain several existing ongoing key important significant tangible great greater new current particular overall necessary main major various relevant different respective
full wide broad strong stronger strongest better best more most recent continued continuing continual other-related close closer common high higher highest low lower large larger largest early-stage joint intensive clear noteworthy successful fundamental
forward ahead safer freer wider deeper faster easier longer smaller greater
participating vulnerable ministerial following upcoming next last past present renewed unwavering stalwart far-reaching reaching non
comprehensive effective efficient robust concrete ambitious positive practical meaningful substantive unprecedented deep firm steadfast enduring ironclad vital crucial grave tragic immediate urgent concerted active constructive personal cross-cutting cutting cross unequivocal successful diverse second third fourth fifth sixth seventh eighth ninth tenth first latest earliest recent major severe immense enormous tremendous considerable talented proud grateful deadly horrific brutal serious candid frank fruitful warm in-depth direct ongoing entire
`);

const adjectiveEndings = /(?:ous|ive|able|ible|ical|ial|onal|ual|ful|less|ary|ern|ish|ese|time)$/;
const nounsWithThem = wordSet(
	'initiative executive representative alternative table objective perspective directive narrative detective missive motive archive native incentive collective operative secretary library boundary summary salary military judiciary treasury century anniversary potential official material metal mineral canal hospital withdrawal renewal removal survival rival deal goal coal professional individual military public trial proposal arrival approval capital criminal time regime referendum crime',
);

const magnitudes = wordSet(
	'hundred hundreds thousand thousands million millions billion billions trillion percent percentage dozen dozens half third thirds quarter quarters st nd rd th today yesterday tomorrow usd',
);

const adjectives = wordSet(
	'open free safe secure clean human private civil green fair equal inclusive secure modern stable prosperous democratic economic strategic domestic scientific academic public bilateral multilateral regional global local rural urban small legal fiscal digital political social environmental industrial commercial technical financial physical medical nuclear maritime military peaceful sustainable affordable equitable accessible transparent vast neutral resilient compatible ago least home alike alone aware able consistent dependent persistent different excellent prudent worth worthy whatever whichever apparent evident',
);

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
const nounsInLy = wordSet('early only family supply assembly ally monopoly anomaly italy july');
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

const adverbs = wordSet('also further together jointly now again soon still always never');

/** Forms in `ing` that stand before a noun as one thing with it. */
const modifiers = wordSet(`
manufacturing training warning working engineering banking funding housing mining shipping fishing farming learning computing processing policing planning operating financing sharing lending spending
monitoring testing screening trading developing emerging leading remaining standing trafficking smuggling peacekeeping policymaking decision-making drinking driving living outstanding nursing
steering sounding closing opening founding governing ruling contracting participating neighboring neighbouring counseling recycling cooking heating cooling lighting printing writing reading parenting
`);

const roots: ReadonlySet<string> = new Set([...actions].map(stem));

const modifying = wordSet(
	'the a an its their our his her this these to on of new more some all over than about roughly approximately nearly almost at least',
);

/** Heads that `of` empties: `creation of protocols` is about protocols. */
const emptyHeads = wordSet(
	'creation stock determination conviction decades delivery launch provision flow obstacles invitation note element elements goals objectives improvement enhancement enhancements implementation importance number part use efforts effort process principle series variety result terms support members member region government governments range lack set kind type level levels view countries country nations states dimensions dimension start beginning end some many one all movement plan leader work area',
);

const gerund = /^(?!during$|morning$|evening$).{3,}ing$/;

const tailOpeners = wordSet('which who whom whose because while whereby thereby as');

const meetingWords = wordSet(
	'met talks convene convened received hosted visit visited spoke call called telephone phone attended participant participants',
);

function endingOf(word: string): Ending {
	if (word.endsWith('ed')) return 'past';
	if (word.endsWith('ing')) return 'gerund';
	if (word.endsWith('s')) return 'plural';
	return word.endsWith('ly') && !nounsInLy.has(word) ? 'adverb' : null;
}

function isTrailing(base: string): boolean {
	if (base.length < 2 || weak.has(base) || adjectives.has(base)) return true;
	if (base.endsWith('ed') && base.length > 4) return true;
	return adjectiveEndings.test(base) && !nounsWithThem.has(base) && !places.has(base);
}

export const wordClasses: Phrases['classes'] = {
	magnitudes,
	isAction: base => actions.has(base),
	isActionInS: base =>
		base.endsWith('s') && (actions.has(base.slice(0, -1)) || actions.has(base.slice(0, -2))),
	isVerbOnly: base =>
		verbsOnly.has(base) ||
		(base.endsWith('s') &&
			(verbsOnly.has(base.slice(0, -1)) ||
				verbsOnly.has(base.slice(0, -2)) ||
				(base.endsWith('ies') && verbsOnly.has(`${base.slice(0, -3)}y`)))),
	isOfAction: stemmed => roots.has(stemmed),
	isFinite: base => finiteForms.has(base),
	endingOf,
	verbEnding: /(?:ize|ise|yse|ify|ate)$/,
	gerund,
	modifiers,
	tailOpeners,
	verbOpeners,
	determiners,
	adverbs,
	modifying,
	weak,
	isTrailing,
	hollowHeads,
	hollowAlone,
	emptyHeads,
	timeWords: wordSet(
		'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday pm am noon midnight morning afternoon evening tonight weekend hour hours day days week weeks month months year years decade decades',
	),
	following: wordSet('follow following'),
	meetingWords,
};

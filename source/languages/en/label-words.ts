/** Which English words name nothing in the label of a row, beside those that every reading of a sentence knows. */
import type {LabelWords} from '../phrases.ts';
import {wordSet} from '../words.ts';
import {stemsOf} from './words.ts';

const nounsInIc = wordSet(
	`topic music fabric clinic critic traffic tactic metric graphic public republic plastic pandemic epidemic academic mechanic ethic logic magic panic rhetoric narcotic antibiotic arithmetic
	arctic antarctic pacific atlantic baltic arabic catholic olympic politic statistic logistic heretic fanatic relic picnic mosaic characteristic demographic diagnostic`,
);

/** Words of place, and adjectives that only follow a verb. */
const adverbial = wordSet(
	'elsewhere onshore offshore overseas abroad aboard ashore thence hence yourself myself himself herself itself else overboard downstream upstream everywhere anywhere nowhere dead alive ill asleep afraid',
);

export const labelWords: LabelWords = {
	weak: wordSet(
		'exhaustive thorough extensive supreme utmost profound sincere heartfelt cordial business-like possible conceivable appropriate proper suitable sheer mere real true whole good better nice happy sure senior enough ample sufficient future coming outstanding',
	),
	verdicts: wordSet(
		'unprovoked unjustified unjustifiable barbaric heinous cowardly senseless outrageous appalling reckless irresponsible malign baseless groundless heroic brave courageous historic innocent deplorable',
	),
	isTrailing: base => adverbial.has(base) || (base.endsWith('ic') && !nounsInIc.has(base)),
	actions: wordSet(
		'think know believe feel want ask say tell look hear speak talk listen enter land allege speculate wonder suppose guess escalate deescalate',
	),
	finite: wordSet(
		`arises emerges occurs happens exists persists lies rises falls ends begins starts comes goes says thinks knows believes feels wants seems appears tells asks looks keeps brings sets puts
		turns becomes depends consists belongs arose occurred happened came went knew thought felt told understood dealt let heard meant sought stood spent drew drove fell flew fought grew rose
		ran sat swore taught threw withdrew wrote lost bore won`,
	),
	verbOpeners: wordSet('i you'),
	// `they’re`, `haven’t`: a small word and a verb.
	contraction: /(?:n['’]t|['’](?:re|ve|ll|d|m))$|^cannot$/i,
	hollow: stemsOf(
		`reply answer date objective topic fashion spring summer autumn winter chance turn atmosphere mention reaction pace stage phase spot thought view eve margin background focus event accompaniment
		gratitude accordance launch community donor expert degree outset string satisfaction selection conclusion extension extent delight
		materialization materialisation`,
	),
	hollowAlone: stemsOf(
		'force response unit study power address contact interview investigator team subordination peace person minister enterprise charge category',
	),
	emptyHeads: wordSet(
		`role time year years topic plethora margins aspects cohort possibility recommendations purposes quantities quantity introduction overview generation ways way means course depth
		condemnation peoples people parts`,
	),
};

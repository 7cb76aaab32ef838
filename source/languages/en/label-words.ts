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
	'elsewhere onshore offshore overseas abroad aboard ashore thence hence yourself myself himself herself itself else overboard downstream upstream everywhere anywhere nowhere dead alive ill asleep afraid apart forth aside away facto fraught jure seaward landward',
);

export const labelWords: LabelWords = {
	weak: wordSet(
		'exhaustive thorough extensive supreme utmost profound sincere heartfelt cordial business-like possible conceivable appropriate proper suitable sheer mere real true whole good better nice happy sure senior enough ample sufficient future coming outstanding available original distinguished associated complementary collaborative collective contemporary transformative complex evolving landmark binational certain direct mystical shared-use considered de ad hoc',
	),
	verdicts: wordSet(
		'unprovoked unjustified unjustifiable barbaric heinous cowardly senseless outrageous appalling reckless irresponsible malign baseless groundless heroic brave courageous historic innocent deplorable painful destructive cynical unfair inhumane inappropriate disgraceful shameful malicious hostile destabilizing destabilising crippling',
	),
	isTrailing: base => adverbial.has(base) || (base.endsWith('ic') && !nounsInIc.has(base)),
	actions: wordSet(
		'think know believe feel want ask say tell look hear speak talk listen enter land allege speculate wonder suppose guess escalate deescalate act present limit place begin counsel cause claim delay fall mark push break traffic stand wait watch wish yield',
	),
	finite: wordSet(
		`arises emerges occurs happens exists persists lies rises falls ends begins starts comes goes says thinks knows believes feels wants seems appears tells asks looks keeps brings sets puts
		turns becomes depends consists belongs arose occurred happened came went knew thought felt told understood dealt let heard meant sought stood spent drew drove fell flew fought grew rose
		ran sat swore taught threw withdrew wrote lost bore won using got gotten`,
	),
	verbOpeners: wordSet('i you'),
	hollow: stemsOf(
		`reply answer date objective topic fashion spring summer autumn winter chance turn atmosphere mention reaction pace stage phase spot thought view eve margin background focus event accompaniment
		gratitude accordance launch community donor expert degree outset string satisfaction selection conclusion extension extent delight
		materialization materialisation necessity nature direction version track provision aggressor occupier invader gambit pardon connotation circumstance knowledge speculation incredulity assessment`,
	),
	hollowAlone: stemsOf(
		'force response unit study power address contact interview investigator team subordination peace person minister enterprise charge category burden',
	),
	emptyHeads: wordSet(
		`role time year years topic plethora margins aspects cohort possibility recommendations purposes quantities quantity introduction overview generation ways way means course depth
		condemnation peoples people parts context field fields sphere spheres package forecast framework consolidation bout dose`,
	),
};

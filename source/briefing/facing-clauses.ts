/** Finds the clauses in which two sentences say the same in words of their own: each with its verb, on what both name. */
import {mapSides, type Sides} from '../base/sides.ts';
import {isOfMatter, type Links, linkMeanings} from './common-words.ts';
import {type Clause, clauseParts} from './governing.ts';
import {type CutSentence, countIn, isContent, type Run} from './phrases.ts';

/** Words of a clause. */
const mostWords = 20;
/** What a word of the label is worth, which is what the row is about. */
const labelWorth = 0.7;
/** What each word costs, since short clauses are read. */
const wordCost = 0.12;
/** Words in common that tell what both are about. */
const leastMatter = 1;

export type FacingClauses = Sides<Run> & {readonly worth: number};

/** What is asked of the clauses: the stems that they are to be about, and of which side who acts has to stand in it. */
type Asked = {readonly label: ReadonlySet<string>; readonly needsActor: Sides<boolean>};

/** The two clauses with most in common for their length; null where none have. */
export function facingClauses(cuts: Sides<CutSentence>, {label, needsActor}: Asked): FacingClauses | null {
	const links = linkMeanings(cuts.left, cuts.right);
	const parts = mapSides(cuts, (cut, side) =>
		clauseParts(cut, mostWords)
			.filter((part: Clause) => part.hasActor || !needsActor[side])
			.map(part => ({
				...part,
				told:
					labelWorth * countIn(part, at => label.has(cut.classes[at]?.stem ?? '')) -
					wordCost * (part.to - part.from),
			})),
	);
	let best: FacingClauses | null = null;
	for (const left of parts.left) {
		for (const right of parts.right) {
			const common = commonIn(cuts.left, links, {left, right});
			if (common.matter < leastMatter) continue;
			const worth = common.all + common.matter + left.told + right.told;
			if (worth > (best?.worth ?? 0)) best = {left: runOf(left), right: runOf(right), worth};
		}
	}
	return best;
}

const runOf = ({from, to}: Run): Run => ({from, to});

/** How many words the two have in common, and how many of these say what it is about. */
function commonIn(
	cut: CutSentence,
	links: Links,
	{left, right}: Sides<Run>,
): {readonly all: number; readonly matter: number} {
	const isCommon = (at: number): boolean => {
		const link = links.left[at] ?? -1;
		return link >= right.from && link < right.to && isContent(cut, at);
	};
	return {all: countIn(left, isCommon), matter: countIn(left, at => isCommon(at) && isOfMatter(cut, at))};
}

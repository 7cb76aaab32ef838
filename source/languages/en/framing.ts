/** English words that carry a view: loaded terms, and where the fragment around them begins and ends. */
import type {FramingWords} from '../framing.ts';
import {wordSet} from '../words.ts';

export const framing: FramingWords = {
	loaded: {
		legality: `=illegal, =illegally, =irregular, =undocumented, =unauthorized, =unauthorised, =unlawful, =unlawfully, =illegitimate, =legitimate, =lawful, =illicit, =clandestine,
			=orderly, regular migration, regular pathways, =extralegal`,
		rights: `=sovereignty, =sovereign, territorial integrity, self-determination, =independence, non-interference, =noninterference, =interference, =subordination, mutual respect, full respect,
			=dignity, human rights, rule of law, =freedom, =freedoms, =democracy, =democratic, democratic values, =equality, =equity, gender equity, =justice, =inclusion, =inclusive,
			=inclusiveness, =rights, =multilateralism, self-defense, self-defence, right to exist, right to defend, international law, rules-based, rules-based order, world order,
			non-discrimination, =accountability, =transparency, =openness, =liberty, =tyranny, =autocracy, legislation of each, own future, freedom of navigation`,
		name: `=regime, so-called, =occupation, occupied territories, =occupiers, =annexation, =invasion, further invades, =aggression, =aggressor, =aggressive, hybrid aggression, =war, =wars,
			special military operation, war of aggression, =separatist, =separatists, =separatism, =terrorist, =terrorists, terrorist organization, =terrorism, =extremists, =radicals,
			=militants, =rebels, freedom fighters, =settlers, =settlements, =genocide, ethnic cleansing, war crimes, =atrocities, =abductees, =captives, =martyrs, =province, =renegade,
			=reunification, =secession, =coup, =provocations, =provocative, =boatpeople, unauthorised arrivals, border protection, =coyotes, foreign terrorist, =invaders, neo-nazi, =puppet,
			=hegemony, =hegemonic, =bloc, cold war, non-market, =protectionism, =protectionist, de-risking, =decoupling, =coercion, economic coercion, free and open, red line, red lines,
			=hostile, =adversary, =adversaries, =crisis, intra-ukrainian, =threatening`,
		blame: `root causes, root cause, structural causes, underlying causes, shared responsibility, common responsibility, special responsibility, joint responsibility, =responsible,
			=responsibility, recognizes its responsibility, to blame, =blame, =failure, =fails, =failed, =refuses, =refusal, =violation, =violations, =violates, =breach, =perpetrators,
			held accountable, hold accountable, =impunity, =complicity, lack of progress, =obligations, =shortcomings, =guilty, =culprits, =victims, =victim,
			=generosity, =burden, =consequences, severe costs, severe consequences, =retaliation, =retaliate, =incite, =instigate, =smear, destructive role, =suppress, =deprives`,
		judgement: `=unprovoked, =brutal, =unjustified, =barbaric, =heinous, =cowardly, =senseless, =tragic, =outrageous, =appalling, =horrific, =reckless, =irresponsible, =dangerous, =destructive,
			=destabilizing, =destabilising, =malign, =cynical, =baseless, =groundless, =false, =unfair, =fair, =unjust, =just, =genuine, =candid, =frank, =constructive, =meaningful, =historic,
			=unprecedented, =landmark, =unwavering, =ironclad, =steadfast, =unshakeable, =unshakable, =resolute, =decisive, =heroic, =heroism, =bravery, =brave, =courageous, =courage,
			=resilience, =resilient, =generous, =noble, =proud, =remarkable, =extraordinary, =robust, =sustainable, =transparent, =equitable, =balanced, mutually beneficial, win-win,
			responsible manner, =dignified, =humane, =inhumane, =prosperous, =secure, =stable, =safer, =safe, =unacceptable, =intolerable, =deplorable, =alarming, =disturbing, =grave, =massive,
			=painful, =crippling, =tough, =aggressively, =ambitious, =irrefutable, =noteworthy, =reliable, legally binding, =indivisible, =trusted, =valued, =pragmatic, =successful, =effective,
			=ineffective, =vulnerable, =vital, =indispensable, common threat, =existential, =precarious, =decent, =irreversible, =credible, =evil`,
		urgency: `=urgent, =urgently, =urgency, =imperative, =immediate, =immediately, without delay, =swiftly, =swift, =must, =emergency, =pressing, =now, =crucial,
			top priority, absolute priority, supreme objective, =paramount, =essential, race against, last chance, around the clock`,
		contrast: `not merely, not only, not solely, not solely on, not just, rather than, instead of, nothing about, but also, not because, far from, on the contrary, in spite of, only by,
			alone cannot, cannot be, must not, no decisions, does not mean, no alternative, have no alternative, at all times, each nation's`,
	},
	withNoun: new Set(['legality'] as const),
	unlawful: wordSet(
		'activity activities actor actors arms cigarettes drug drugs finance finances financial financier financiers financing firearm firearms fishing flow flows fund funds gold goods logging market markets money narcotic narcotics networks opioid opioids fentanyl practice practices product products profits proceeds substance substances trade trafficking transfer transfers use weapon weapons wildlife',
	),
	trimmed: wordSet(
		'a an the and or but to of in on at by for with from that which who it is are was were be been being has have had will would can could may might this these those its their our his her as so such also other any some we they he she i you there then than if when while where whose whom into upon about between among through within during per via both all each more most very further including include includes well notably especially particularly therefore thus however lastly finally yet still',
	),
	openers: wordSet(
		'that which who whom whose because while whereas but if when where since although unless until after before through including',
	),
	verbOpeners: wordSet('to and or by as well for'),
};

/** English words for the acts that statements report. */
import type {Acts} from '../acts.ts';

export const acts: Acts = {
	stances: {
		for: /^(?:welcom\w*|prais\w+|commend\w*|applaud\w*|hail(?:ed|s|ing)|endors\w+|approv\w+|applauds?|valuable|rightly|accept(?:ed|s|ing)|favou?r(?:ed|s|ing)|backed|backs|celebrat\w+|congratulat\w+)$/,
		against:
			/^(?:condemn\w*|denounc\w+|reject\w*|oppos(?:e|es|ed|ing|ition)|object(?:ed|ion|ions)|deplor\w+|decr(?:y|ied|ies)|critici[sz]\w+|protest(?:ed|s|ing)|disapprov\w+|regret(?:s|ted)?|refus\w+|unacceptable|illegitimate|unjustified)$/,
	},
	words: {
		met: /\b(?:met|meet|spoke|spoken|talked|call(?:ed)?(?! (?:on|for|upon)\b)|hosted|received|visit(?:ed)?|held (?:a|talks|phone)|(?:tele)?phone|conversation|conference|took place)\b/i,
		thanked: /\b(?:thank|gratitude|grateful|appreciat)/i,
		congratulated: /\b(?:congratulat|condolence|sympath|wished\b)/i,
		condemned: /\b(?:condemn|denounc|unprovoked\b|rejected\b|opposed\b)/i,
		welcomed: /\b(?:welcom|prais|commend|applaud|pleas(?:ed|ure)\b)/i,
		agreed: /\b(?:agree|decided\b|concurred\b|shared the view\b|resolved\b)/i,
		announced:
			/\b(?:announc|will provide\b|intends? to\b|informed\b|briefed\b|updated\b|outlined\b|told\b|shared information\b)/i,
		'called on':
			/\b(?:call(?:ed|ing|s)? (?:on|for|upon)\b|urg(?:e|ing)|ask|request|must\b|should\b|need to\b|demand)/i,
		recalled: /\b(?:recall|remember|reiterat)/i,
		discussed:
			/\b(?:discuss|exchang|talk about\b|raised\b|addressed\b|touched\b|consult|covered\b|reflected\b|considered\b|reviewed\b|spoke about\b)/i,
		supported: /\b(?:reaffirm|support|commit|affirm|stand with\b|solidarity\b)/i,
		stressed:
			/\b(?:stress|emphasi|underlin|underscor|highlight|noted\b|said\b|stated\b|pointed\b|expressed\b|made clear\b)/i,
		invited: /\binvit/i,
		'looked forward':
			/\b(?:look(?:ed|ing|s)? forward|(?:stay|remain)(?:ing)? in (?:\w+ )?(?:touch|contact)|keep in\b|in (?:close|regular) contact|follow(?:ing)? up|next (?:meeting|week)|meet(?:ing)? (?:again|in person)|continue (?:to|their) (?:\w+ )?(?:consult|dialogue|contact|discuss|coordinat|work|cooperat)|maintain\w* (?:\w+ )?contact)/i,
	},
	relations:
		/\b(?:relations?|relationship|ties|bilateral|friendship|alliance|partnership|co-?operation|collaborat\w+)\b/i,
};

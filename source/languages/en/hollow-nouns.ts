/** Nouns too wide to name a row. */
import {stemsOf} from './words.ts';

/** Those that say little even with a word before them: `great importance`, `next steps`, `priority areas`. */
export const hollowHeads = stemsOf(
	`region country nation government issue effort area way part commitment goal action leader people partner member opportunity condition result step
	participant challenge measure world support work state meeting progress time year day level mechanism dimension flow family
	attention element instrument impetus role example subject visit view talk case basis matter order initiative influence duplication solution
	ability priority approach activity process concern importance need significance interest situation start end beginning future past century decade
	month week place point question reason aspect factor feature side kind type form number amount range variety series set tool means method use value
	benefit effect outcome consequence implication success problem difficulty hope desire wish intention determination resolve readiness willingness
	conviction belief idea thought achievement accomplishment advance improvement enhancement increase decrease reduction change moment hour era age period
	occasion context term respect regard account light detail word discussion conversation consultation synergy experience lesson task hand counterpart
	colleague friend neighbor neighbour individual friendship bond tie principle spirit sense manner fact thing lot majority half third quarter share
	rest actor engagement involvement participation contribution position stance potential leadership announcement agenda stock head wake touch ago mile pledge dedication decision return least home thereafter`,
);

/** Those that say nothing alone, and something with a word before them: `security cooperation`. */
export const hollowAlone = stemsOf(
	`cost climate environment assistance project policy plan capability capacity purpose sector group body entity party resource impact development framework transition event
	statement dialogue exchange practice strategy vision mission citizen officer official authority woman child program programme business company firm
	contribution collaboration cooperation delivery partnership relationship relation agreement proposal reform investment infrastructure institution
	system network service industry market technology information economy growth stability quality access obstacle threat crisis conflict law rule
	community society administration delegation summit conference invasion war transparency opposition implementation export import tension step addition seen aware paid discounting reference attempt`,
);

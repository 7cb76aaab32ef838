/** Words that tell what a capitalised name is: titles of people, fields of office, heads of bodies. */

import {wordSet} from '../words.ts';

/** Folded titles that stand before a person's name, in one word each. */
export const titles = wordSet(`
president presidents vice secretary secretaries minister ministers ambassador ambassadors chancellor premier governor governors senator senators
representative congressman congresswoman speaker chairman chairwoman chairperson chair commissioner director administrator chief head general admiral colonel
lieutenant major captain commander king queen prince princess emperor pope sheikh sultan emir crown mr mrs ms miss dr sir dame lord lady
professor judge justice attorney counselor counsellor adviser advisor spokesperson spokesman spokeswoman envoy deputy assistant under acting undersecretary
prime foreign special high mayor delegate consul attache leader coordinator taoiseach marshal gen sen rep gov lt col amb chargé charge rt hon honourable honorable excellency h.e
`);

/** Titles that make a person of the name behind them; the others only go before these. */
export const ownTitles = wordSet(`
president presidents secretary secretaries minister ministers ambassador ambassadors chancellor premier governor governors senator senators representative
congressman congresswoman speaker chairman chairwoman chairperson chair commissioner director administrator chief head general admiral colonel lieutenant major captain
commander king queen prince princess emperor pope sheikh sultan emir mr mrs ms miss dr sir dame lord lady professor judge justice counselor counsellor adviser advisor
spokesperson spokesman spokeswoman envoy undersecretary mayor consul leader coordinator taoiseach marshal gen sen rep gov lt col amb rt hon honourable honorable excellency h.e
`);

/** Fields of an office, folded: what may stand behind `Minister of` or before `Secretary`. */
export const fields = wordSet(`
state defense defence homeland security treasury finance foreign affairs interior justice public government health education energy economy economic trade commerce labor labour
agriculture environment transport transportation development international cooperation external relations national presidential administration culture science technology industry tourism
migration immigration police staff army navy mission protocol congress parliament house senate cabinet agency office council union commission bank fund world inter intelligence
border customs veterans urban housing planning social communications information internal home exchequer general republic delegation department ministry bureau nations citizen human rural natural
`);

/** Heads of the names of bodies, agreements and meetings, folded. */
export const bodyHeads = wordSet(`
administration agency alliance assembly association authority bank board bureau cabinet centre center chamber coalition commission committee command community confederation congress corporation council court
department directorate embassy exchange federation force forces forum foundation fund government group house institute institution ministry mission movement nations office
organisation organization parliament partnership party police secretariat senate service society task tribunal union university
`);

/** Heads of the names of agreements, meetings and programmes: names, but no bodies. */
export const workHeads = wordSet(`
accord accords act agenda agreement amendment appropriations charter compact conference convention corridor day declaration dialogue directive financing framework initiative law mechanism
meeting memorandum order pact plan process program programme project protocol resolution roadmap roundtable sale statement strategy summit system treaty week observatory network
`);

/** Capitalised words of directions and parts that make a place of a name. */
export const compass = wordSet(`
northern southern eastern western central north south east west triangle el costa new united
`);

/** Endings of the adjectives of peoples. */
export const ofPeople = /(?:[cdeirst]an|ese|ish|[aeo]li|aqi|ench|utch)$/;

/** The vocabulary of reporting that readouts have in common, whatever was talked about. */

/** Words of reporting and of meeting that every readout uses: shared, they prove little. */
export const formulaWords =
	'discuss discussed discussion exchange exchanged agree agreed stress stressed emphasize emphasise emphasized emphasised ' +
	'underline underlined underscore underscored highlight highlighted note noted reaffirm reaffirmed reiterate reiterated ' +
	'confirm confirmed express expressed welcome welcomed raise raised mention mentioned point pointed state stated say said ' +
	'add added recall recalled affirm affirmed address addressed review reviewed touch touched draw drew attention brief ' +
	'briefed inform informed convey conveyed relay relayed explain explained announce announced outline outlined elaborate ' +
	'view views issue issues matter matters topic topics importance important need position concern concerns situation ' +
	'leader leaders president presidents minister ministers secretary prime premier foreign head side sides both counterpart ' +
	'counterparts official officials delegation meeting meet met call spoke talk talks conversation dialogue telephone phone ' +
	'visit hold held host hosted receive received today yesterday week next forward look opportunity occasion margins ' +
	'bilateral mutual joint jointly together continue continued ongoing close closely cooperation cooperate relation ' +
	'relations relationship ties strengthen enhance deepen support effort efforts commitment commit committed work ensure ' +
	'country countries nation nations government governments national international regional region people spokesperson ' +
	'attributable statement readout overview summary outline follows following ' +
	'increase expand expansion grow growing raise scale widen broaden reduce lower improve improvement develop development ' +
	'advance promote foster encourage further build create creation establish set begin start launch open end stop conclude ' +
	'implement implementation carry provide provided sustain maintain plan programme program project initiative goal aim ' +
	'objective purpose target priority vital essential crucial key critical mechanism framework channel opportunity ' +
	'including include shared share level step steps additional significant various new current role way ways process ' +
	'hope hoped wish wished confident confidence ready readiness willing willingness thank thanked thanks gratitude grateful ' +
	'appreciate appreciation appreciated praised commended applauded interlocutors parties particular special attention paid ' +
	'informed updated told assured measures action actions specific concrete active regard context addition';

/** The Spanish verbs of commitment and how firm each is, on the rungs that `../en/verb-table.ts` explains. */
import type {Complement, Firmness, VerbRow} from '../verbs.ts';

/** Endings of the regular verbs: present, past, participle, first persons of the plural, gerund; folded. */
const endings: Readonly<Record<string, string>> = {
	ar: 'ar a an o aron ado amos ando',
	er: 'er e en io ieron ido emos imos iendo',
	ir: 'ir e en io ieron ido imos iendo',
};

/** The forms of a verb by its infinitive; of a stem that changes under stress (`acuerda`), that stem behind a slash; others as they are. */
function formsOf(verb: string): string[] {
	const [infinitive = '', stressed] = verb.split('/');
	const stem = infinitive.slice(0, -2);
	const regular = (endings[infinitive.slice(-2)] ?? '').split(' ').map(ending => {
		const isStressed = stressed !== undefined && /^(?:a|an|e|en)$/.test(ending);
		return `${isStressed ? stressed : stem}${ending}`;
	});
	return [...new Set(regular)];
}

const row = (
	verb: string,
	firmness: Firmness,
	complement: Complement,
	trait: VerbRow['trait'] = null,
	others = '',
): VerbRow => {
	const forms = [...formsOf(verb), ...others.split(' ').filter(Boolean)];
	return {lemma: forms[0] ?? '', forms, firmness, complement, trait};
};

const state = (forms: string): VerbRow => {
	const list = forms.split(' ');
	return {lemma: list[0] ?? '', forms: list, firmness: 'intends', complement: 'to', trait: 'state'};
};

export const verbRows: readonly VerbRow[] = [
	row('decidir', 'done', 'any'),
	row('anunciar', 'done', 'object'),
	row('asignar', 'done', 'object'),
	row('destinar', 'done', 'object'),
	row('aprobar/aprueb', 'done', 'object'),
	row('autorizar', 'done', 'object'),
	row('confirmar', 'done', 'object'),
	row('firmar', 'done', 'object'),
	row('suscribir', 'done', 'object', null, 'suscrito'),
	row('adoptar', 'done', 'object'),
	row('incluir/incluy', 'done', 'money', null, 'incluyo incluyeron'),
	row('aportar', 'done', 'money'),
	row('donar', 'done', 'money'),
	row('acordar/acuerd', 'intends', 'any'),
	row('convenir/convien', 'intends', 'any', null, 'convino convinieron'),
	row('pactar', 'intends', 'any'),
	row('coincidir', 'intends', 'promise', 'declaration'),
	row('comprometer', 'intends', 'to', 'stance'),
	row('garantizar', 'will', 'object'),
	row('prometer', 'intends', 'any'),
	row('ofrecer', 'intends', 'any'),
	row('proponer', 'intends', 'any', null, 'propuso propusieron propuesto'),
	state('dispuesto dispuesta dispuestos dispuestas'),
	state('previsto planeado contemplado'),
	row('planear', 'intends', 'any'),
	row('prever', 'intends', 'any', null, 'preve preven prevemos previo'),
	row('pretender', 'aims', 'any'),
	row('buscar', 'aims', 'any'),
	row('procurar', 'aims', 'any'),
	row('confiar', 'aims', 'to'),
	row('esperar', 'aims', 'to'),
	row('desear', 'aims', 'to'),
	row('aspirar', 'aims', 'to'),
	row('intentar', 'aims', 'to'),
	row('reafirmar', 'restates', 'object'),
	row('refrendar', 'restates', 'object'),
	row('ratificar', 'restates', 'object'),
	row('reiterar', 'restates', 'object'),
	row('renovar/renuev', 'restates', 'promise'),
	row('celebrar', 'restates', 'object'),
	row('saludar', 'restates', 'object'),
	row('acoger', 'restates', 'object'),
	row('reconocer', 'restates', 'promise'),
	row('senalar', 'restates', 'promise'),
	row('subrayar', 'restates', 'promise'),
	row('destacar', 'restates', 'promise'),
	row('enfatizar', 'restates', 'promise'),
	row('resaltar', 'restates', 'promise'),
	row('expresar', 'restates', 'promise', 'declaration'),
	row('manifestar/manifiest', 'restates', 'promise', 'declaration'),
	row('instar', 'urges', 'preposition'),
	row('exhortar', 'urges', 'preposition'),
	row('llamar', 'urges', 'preposition'),
	row('solicitar', 'urges', 'object'),
	row('pedir/pid', 'urges', 'object', null, 'pidio pidieron'),
	row('exigir', 'urges', 'object'),
	row('invitar', 'urges', 'preposition'),
];

/** Modal verbs that press, with the rung they give to the verb behind them. */
export const modals: ReadonlyMap<string, Firmness> = new Map([
	['debe', 'urges'],
	['deben', 'urges'],
	['debemos', 'urges'],
	['debera', 'urges'],
	['deberan', 'urges'],
	['deberia', 'urges'],
	['deberian', 'urges'],
]);

/** Verbs that only talk or study: behind a promise they make it one to explore. */
export const exploring: ReadonlySet<string> = new Set(
	'explorar analizar discutir dialogar considerar examinar estudiar evaluar valorar revisar investigar buscar conversar'.split(
		' ',
	),
);

/** Infinitives of verbs that foretell rather than promise in the future. */
export const foretelling: ReadonlySet<string> = new Set(
	`ser estar haber tener poder deber ir hacer venir permitir resultar depender beneficiar significar demostrar ver necesitar enfrentar requerir sufrir suceder ocurrir
	quedar existir surgir convertir convertirse seguir parecer bastar faltar salir entrar caer morir volver comer beber creer conocer llamar tomar dar decir oir llegar pasar`.split(
		/\s+/,
	),
);

/** Nouns that make a restated promise of the sentence that holds them as its object. */
export const promiseNouns: ReadonlySet<string> = new Set(
	'compromiso compromisos apoyo respaldo responsabilidad responsabilidades disposicion voluntad intencion intenciones determinacion promesa acuerdo interes solidaridad deseo obligacion obligaciones necesidad'.split(
		' ',
	),
);

export const intentionNouns: ReadonlySet<string> = new Set(
	'deseo intencion intenciones disposicion voluntad determinacion necesidad'.split(' '),
);

/** Verbs that report another clause. */
export const reporting: ReadonlySet<string> = new Set(
	(
		'anuncio anunciaron dijo dijeron dice senalo senalaron subrayo subrayaron destaco destacaron enfatizo recalco expreso expresaron manifesto manifestaron informo informaron ' +
		'confirmo confirmaron reitero reiteraron reafirmo reafirmaron agrego indico indicaron afirmo afirmaron declaro declararon explico explicaron aseguro aseguraron acordo acordaron ' +
		'decidio decidieron comento considero sostuvo insistio advirtio recordo ha han'
	).split(' '),
);

/** Who can promise: heads of a subject, folded. A name can as well. */
export const agents: ReadonlySet<string> = new Set(
	(
		'nosotros ellos ellas el ella ambos ambas parte partes lado lados partido gobierno gobiernos lider lideres presidente presidenta presidentes mandatario mandataria mandatarios ministro ministra ' +
		'ministros secretario secretaria secretarios secretarias canciller cancilleres pais paises nacion naciones estado estados administracion departamento ministerio agencia agencias delegacion ' +
		'delegaciones participante participantes funcionario funcionarios funcionarias experto expertos autoridad autoridades congreso parlamento socio socios aliado aliados miembro miembros representante ' +
		'representantes embajador embajadora enviado enviada banco institucion instituciones comision consejo union organizacion organizaciones empresa empresas sector fuerzas equipo equipos fondo grupo grupos ' +
		'comite vicepresidente vicepresidenta titular titulares jefe jefa jefes alcalde gobernador homologo homologa homologos bid fmi onu oea'
	).split(' '),
);

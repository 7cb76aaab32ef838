/** Alliances, defense, and what the members of a union decide together. */

/** See `glossary` in `../glossary-rows.ts`. */
export const alliances = `
ally or partner: aliado
ally: aliados
alliance or partnership: alianza
eastern flank: flanco este, flanco oriental
southern flank: flanco sur
southern neighborhood: vecindad sur
flank: flanco
defense spending: gasto en defensa, gasto militar, inversion en defensa
gdp: pib, producto interno bruto, producto interior bruto, pbi
strategic concept: concepto estrategico
naval base: base naval
air base: base aerea
air defense systems: sistemas de defensa aerea, sistemas antiaereos
joint exercises: ejercicios conjuntos, maniobras conjuntas
maneuvers: maniobras
defense industry: industria de defensa, industria militar
military assistance: ayuda militar, asistencia militar
as long as it takes: el tiempo que sea necesario, todo el tiempo que sea necesario
candidate status: estatuto de candidato, estatus de candidato
freedom of navigation: libertad de navegacion
taiwan strait: estrecho de taiwan
strait of hormuz: estrecho de ormuz
hybrid: hibrido
space: espacial, ultraterrestre
space agency: agencia espacial
artemis accords: acuerdos de artemisa, acuerdos artemisa
western sahara: sahara occidental
falkland islands: islas malvinas, malvinas
claim: reclamo
continental shelf: plataforma continental
delimitation: delimitacion
jurisdiction: jurisdiccional
digital tax: impuesto digital, tasa digital, impuesto sobre servicios digitales
minimum tax: impuesto minimo global, tipo minimo global
association agreement: acuerdo de asociacion
recovery plan: plan de recuperacion
council presidency: presidencia del consejo
ibero american: iberoamericano, iberoamerica
high level dialogue: dialogo de alto nivel
high level economic dialogue: dialogo economico de alto nivel
joint commission: comision mixta, comision binacional, comision bilateral
mixed: mixto
resistance: contraofensiva
deployment: despliegues
contaminated: radiactivo, contaminado
cleanup: descontaminacion
shipyard: astillero
interconnected: interconectado
`;

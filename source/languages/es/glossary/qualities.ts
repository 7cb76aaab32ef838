/** What statements say of things and of how matters stand: qualities, degrees and their nouns. */

/** See `glossary` in `../glossary-rows.ts`. */
export const qualities = `
govern: gobernar
governance: gobernanza, gobernabilidad
conviction: conviccion, convencimiento
explanation: explicacion
demonstration: demostracion
clarification: aclaracion
violation: vulneracion, vulnerar
infringement: infraccion
harmonization: armonizacion
seriousness: gravedad, seriedad
maturity: madurez
foresight: prevision
entirety: totalidad
nationality: nacionalidad
endowment: dotacion
interlocutor: interlocutor
link: eslabon
novelty: novedad
subsidiarity: subsidiariedad
weakness: debilidad
distortion: distorsion
disadvantage: desventaja
modality: modalidad
backdrop: trasfondo, telon de fondo
rigor: rigor
bold: audaz, audacia
divergence: divergencia
magnitude: envergadura
coherence: coherencia
prolong: prolongacion
conciliation: conciliacion
confidentiality: confidencialidad
acceptance: aceptacion
honesty: honestidad
imbalance: desequilibrio
antecedent: antecedente
negotiator: negociador
remuneration: remuneracion
hypothesis: hipotesis
interdependence: interdependencia
dynamism: dinamismo
advice: asesoramiento
profitability: rentabilidad
use: aprovechamiento
implementation: implantacion
positioning: posicionamiento
arbitration: arbitraje
mobilize: movilizar, movilizacion
ageing: envejecimiento
purchasing: poder adquisitivo
speed: rapidez, celeridad
prudence: prudencia
pluralism: pluralismo
loyalty: lealtad
anti semitism: antisemitismo
dictatorship: dictadura
tyranny: tirania
slavery: esclavitud
legitimate: legitimo
aware: consciente
reasonable: razonable
unanimous: unanime
harmful: perjudicial, nocivo
powerful: poderoso
interesting: interesante
useful: util
urgency: premura
exercise: ejercer
underway: en curso, en marcha
align: alinear, alineado
diversify: diversificar, diversificacion
underpin: sustentar, cimentar
minimize: minimizar, reducir al minimo
maximize: maximizar
freeze: congelar
forge: forjar
worldwide: en todo el mundo, a nivel mundial, a nivel global
personnel: personal militar, personal civil
incorporate: incorporacion
complex: complejo
autonomy: autonomia
unhindered: sin trabas, sin obstaculos
violate: violar, transgredir
breadth: amplitud
booster: dosis de refuerzo
fragile: fragil, fragilidad
depth: profundidad
surplus: excedente
attractive: atractivo
proximity: cercania
feasible: viable, factible
obstacle: escollo, traba
irreversible: irreversible
tangible: tangible
mutual benefit: beneficio mutuo, beneficio reciproco
mutual trust: confianza mutua, confianza reciproca
mutual respect: respeto mutuo
win win: ganar ganar
step forward: paso adelante, paso hacia adelante
breakthrough: avance historico
turn: vuelco
charity: caridad
plenary: plenario, sesion plenaria
commit a crime: cometer, cometido
make up: conformar
measure: medir
significance: significacion, trascendencia
transcendent: trascendente, trascendental
`;

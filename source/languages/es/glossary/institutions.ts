/** States, bodies, offices and those who hold them. */

/** See `glossary` in `../glossary-rows.ts`. */
export const institutions = `
us: estadounidense, norteamericano, washington, washington d c, departamento de estado, parte estadounidense
eu: consejo europeo, comision europea, europa, europeo
nafta: tlc
development bank: banco de desarrollo, bancos de desarrollo
central bank: banco central
northern triangle: triangulo norte
organization: organizacion, organismo
organize: organizar
institution: institucion, institucional
body: ente, instancia
agency: agencia
office: oficina, despacho
ministry: ministerio, cancilleria
secretariat: secretaria
department: departamento, direccion general
committee: comite
council: consejo
cabinet: gabinete
congress: congreso
senate: senado
parliament: parlamento, cortes
chamber: camara
assembly: asamblea
court: corte, tribunal, juzgado
embassy: embajada
consulate: consulado
consular: consular, asistencia consular
mission: mision
delegation: delegacion, comitiva
government: gobierno, gubernamental, administracion, autoridad
state: estado, estatal
country: pais
nation: nacion
national: nacional
nationals: connacionales, nacionales, compatriotas, paisanos
republic: republica
kingdom: reino
union: union
federation: federacion
federal: federal, federativo
city: ciudad, urbe
municipality: municipio, municipal, ayuntamiento, alcaldia
province: provincia
district: distrito
town: villa, poblado
village: aldea
region: region
regional: regional
area: area
zone: zona
territory: territorio, territorial
local: local
international: internacional
multilateral: multilateral
bilateral: bilateral
binational: binacional
trilateral: trilateral
global: global, mundial
world: mundo
hemisphere: hemisferio, hemisferico
continent: continente
north america: america del norte, norteamerica
central america: centroamerica, america central, centroamericano
south america: sudamerica, america del sur, suramerica, sudamericano, suramericano
latin america: america latina, latinoamerica, latinoamericano
caribbean: caribe, caribeno
mesoamerica: mesoamerica, mesoamericano
americas: americas
america: america, americano
asia: asia, asiatico
africa: africa, africano
middle east: medio oriente, oriente medio, oriente proximo
indo pacific: indopacifico
pacific: pacifico
atlantic: atlantico
mediterranean: mediterraneo
gulf: golfo
white house: casa blanca
head of state: jefe de estado, jefa de estado, jefes de estado
head of government: jefe de gobierno, jefa de gobierno, jefes de gobierno, presidente del gobierno, presidenta del gobierno
heads of state and government: jefes de estado y de gobierno
prime minister: primer ministro, primera ministra, primeros ministros
president: presidente, presidenta, presidencia, presidencial, mandatario, mandataria
vice president: vicepresidente, vicepresidenta
secretary: secretario, titular
undersecretary: subsecretario
deputy: viceministro, adjunto
minister: ministro
ministerial: ministerial
foreign minister: canciller, ministro de relaciones exteriores, ministro de asuntos exteriores, ministra de asuntos exteriores, ministra de relaciones exteriores
foreign secretary: secretario de relaciones exteriores, secretaria de relaciones exteriores
foreign affairs: relaciones exteriores, asuntos exteriores
secretary of state: secretario de estado, secretaria de estado
secretary of homeland security: secretario de seguridad interior, secretaria de seguridad interior, secretario de seguridad nacional
homeland security: seguridad interior
secretary of the treasury: secretario del tesoro, secretaria del tesoro
treasury: tesoro, erario
finance secretary: secretario de hacienda, secretaria de hacienda
finance: hacienda
interior: interior, gobernacion
sre: sre
attorney general: fiscal general, procurador general, procuraduria general
prosecutor: procurador, ministerio publico
prosecutors: fiscales, procuradores
national security advisor: asesor de seguridad nacional, consejero de seguridad nacional
advisor: asesor, consejero
special envoy: enviado especial, enviada especial
ambassador: embajador
consul: consul
diplomat: diplomatico
diplomacy: diplomacia
governor: gobernador
mayor: alcalde, alcaldesa
senator: senador
representative: representante
lawmaker: legislador, diputado, congresista, parlamentario
spokesperson: vocero, portavoz
director: director, directora
commissioner: comisionado, comisario
chairman: presidente del consejo
leader: lider, dirigente
leadership: liderazgo
official: funcionario, oficial
officials: funcionarios, autoridades
counterpart: homologo, contraparte
delegate: delegado
member: miembro, integrante
participant: participante, asistente, concurrente
host: anfitrion
guest: invitado, huesped
king: rey, monarca, real
queen: reina
prince: principe
pope: papa
expert: experto, perito, especialista
working group: grupo de trabajo, grupos de trabajo, mesa de trabajo
task force: fuerza de tarea, grupo especial
group: grupo
panel: panel
civil society: sociedad civil
private sector: sector privado, iniciativa privada, sector empresarial
public sector: sector publico
sector: sector
academia: academia
university: universidad, universitario
media: medios de comunicacion, medios
press: prensa
journalist: periodista, reportero
press conference: rueda de prensa, conferencia de prensa
statement: comunicado, pronunciamiento
declaration: declaracion
joint statement: declaracion conjunta, comunicado conjunto
treaty: tratado
convention: convencion
protocol: protocolo
memorandum: memorandum, memorando
memorandum of understanding: memorandum de entendimiento, memorando de entendimiento
agreement: acuerdo, convenio, concierto
pact: pacto
deal: trato
accord: avenencia
contract: contrato
instrument: instrumento
mechanism: mecanismo
framework: marco
in the framework of: en el marco de
platform: plataforma
forum: foro
summit: cumbre
conference: conferencia
meeting: reunion, encuentro, junta, sesion, entrevista
dialogue: dialogo
high level: alto nivel
roundtable: mesa redonda, conversatorio
talks: platicas, conversaciones, negociaciones
call: llamada, llamada telefonica, conversacion telefonica, comunicacion telefonica
phone: telefono, telefonico
conversation: conversacion, charla
visit: visita, visitar, visito
working visit: visita de trabajo
state visit: visita de estado, visita oficial
tour: gira, recorrido
trip: viaje
travel: viajar, viajo, trasladarse
ceremony: ceremonia, acto
agenda: agenda
plan: plan, planear
program: programa
project: proyecto
initiative: iniciativa
strategy: estrategia
strategic: estrategico
policy: politica, politica publica, politicas publicas
policies: politicas
political: politico
politics: politiquear
law: ley, juridico
legal: legal, legalmente, licito
legislation: legislacion, legislativo, normativa
rule: regla, norma, reglamento
rules: reglas, normas
regulation: regulacion, reglamentacion, regulatorio
constitution: constitucion, constitucional
decree: decreto
resolution: resolucion
amendment: enmienda, reforma constitucional
mandate: mandato
election: eleccion
elections: elecciones, comicios
electoral: electoral
vote: voto, votar, votacion, sufragio
candidate: candidato
campaign: campana
referendum: referendo, referendum, consulta popular
party: partido
opposition: oposicion
democracy: democracia
democratic: democratico
inauguration: toma de posesion, investidura
`;

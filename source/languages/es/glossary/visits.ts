/** Calls, visits and ceremonies: who receives whom, in which office, and how what was said is told. */

/** See `glossary` in `../glossary-rows.ts`. */
export const visits = `
met: se ha reunido, se han reunido, ha mantenido un encuentro, mantuvieron una reunion, mantuvieron un encuentro, mantuvo una reunion de trabajo, celebro una reunion, celebraron una reunion, ha recibido, han recibido
receive: recibimiento
call: videollamada, llamado telefonico, dialogo telefonico, charla telefonica, contacto telefonico, telefonicamente
videoconference: videoconferencia
held: mantuvo, mantuvieron, ha mantenido, han mantenido, ha sostenido, han sostenido
host: albergar, ser sede, sera sede
chair: presidir
venue: recinto
inauguration: asuncion presidencial, asuncion de mando, ceremonia de asuncion, acto de asuncion, transmision de mando, cambio de mando
take office: asumio el cargo, tomo posesion, tomar posesion, asumir el cargo
elect: resulto electo, resulto electa
reelection: reeleccion
counterpart: su par
president: jefe del ejecutivo, jefa del ejecutivo, jefe del estado, jefe del gobierno, primer mandatario, presidente de la republica, presidenta de la republica, presidente de la nacion, presidenta de la nacion
foreign minister: jefe de la diplomacia, jefa de la diplomacia, titular de exteriores, ministro de exteriores, ministra de exteriores, ministerio de asuntos exteriores, ministerio de relaciones exteriores
foreign secretary: titular de la sre
finance minister: ministro de hacienda, ministra de hacienda
high representative: alto representante, alta representante
chief of staff: jefe de gabinete, jefa de gabinete
senior official: alto funcionario, alta funcionaria, altos funcionarios
deputy foreign minister: vicecanciller
charge affaires: encargado de negocios, encargada de negocios
first lady: primera dama
minister: titular de la cartera, jefe de la cartera, jefa de la cartera
presidency: presidencia pro tempore, secretaria pro tempore, presidencia rotatoria, presidencia de turno
sidelines: al margen de, en los margenes de
occasion: con motivo de, con ocasion de
invite: convidar, extendio una invitacion, curso una invitacion
letter: carta, misiva
charter: carta de la organizacion
un charter: carta de las naciones unidas, carta de la onu
democratic charter: carta democratica
bicentennial: bicentenario
birthday: cumpleanos
wreath: ofrenda floral
luncheon: almuerzo de trabajo
dinner: cena de gala, cena oficial
cordial: cordialidad
brotherhood: hermandad, fraternidad
brotherly: pueblos hermanos, paises hermanos, pais hermano, pueblo hermano
hospitality: hospitalidad
homeland: patria
link: vinculacion
friendly: amistosamente
said: sostuvo que, preciso que, puntualizo, agrego, agregaron
express: poner de manifiesto, puso de manifiesto
emphasize: puso de relieve, pusieron de relieve, puso enfasis, hizo enfasis, poner enfasis, poner el acento, puso el acento, hizo hincapie, hicieron hincapie
stress: incidir
welcome: ver con buenos ojos, acoger con satisfaccion, acogio con satisfaccion, acogieron con satisfaccion, acogio con beneplacito, dar la bienvenida, dio la bienvenida, dieron la bienvenida
praise: ponderar, enaltecer, ensalzar
appreciate: valorar, valoro, valoraron
congratulate: congratularse, felicitaciones
hope: hacer votos, hizo votos, hicieron votos
advocate: abogar, propugnar
instruct: instruir, instruyo, instruyeron, giro instrucciones, giraron instrucciones
entrust: encomendar, encargar
update: poner al dia, puso al dia
brief: poner al corriente, puso al corriente, informo detalladamente
undertake: asumir el compromiso, asumio el compromiso, asumieron el compromiso
accelerate: agilizar, dar celeridad, mayor celeridad
give impetus: dar impulso, dar un nuevo impulso, nuevo impulso, renovado impulso
revive: reactivar, revitalizar, reavivar
relaunch: relanzar, relanzamiento
recovery: reactivacion
join efforts: aunar esfuerzos, sumar esfuerzos, unir esfuerzos, sumar voluntades, redoblar esfuerzos
close ranks: cerrar filas
growing: creciente, cada vez mayor
longstanding: de larga data
commit: apostar, apuesta
vocation: vocacion
coexistence: convivencia
attitude: actitud
firmness: firmeza
steadfast: ferreo
path: sendero, senda
context: coyuntura
scenario: escenario
expectation: expectativa
articulation: articulacion
coordination: concertacion
address: abordaje
outlook: proyeccion
axis: eje, ejes
pillar: pilares
setback: retroceso
plurality: pluralidad
multilateralism: multilateralismo
rules based: basado en reglas, basado en normas, basada en reglas, basada en normas
legitimacy: legitimidad
synergy: sinergia
asymmetry: asimetria
belonging: pertenencia
unanimity: unanimidad
good offices: buenos oficios
facilitator: facilitador
guarantor: garante, pais garante, paises garantes
neighboring: limitrofe
neighborly: vecinal
compatriots: conciudadanos
full: irrestricto
timely: oportuno
equal: igualitario
undisputed: indiscutible
unavoidable: ineludible
exceptional: excepcional
excellent: inmejorable
severe: severo
use: usan, usando, usaron, usado
unite: unen, uniendo, unieron
give: dando
go: vamos
day: dias
imperative: imperioso
potential: potencialidad
chart: trazar, trazaron
turning point: punto de inflexion
lay the foundations: sentar las bases, sento las bases, sentaron las bases
on the basis of: sobre la base de
range of: abanico de
half of the year: semestre
eighth: octavo
sixth: sexto
seventh: septimo
tenth: decimo
fifteen: quince
unveil: develar
embody: plasmar
resume: retomar
`;

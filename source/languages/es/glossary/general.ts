/** Further words of statements and of the news, whatever they are about. */

/** See `glossary` in `../glossary-rows.ts`. */
export const general = `
chief: jefe, jefa
damage: dano, danos, danar
deadline: plazo, plazos
deadline: a mas tardar, no despues de
progress: marcha
guide: orientar, guiar, guia
take care: cuidar, cuidado
fail: fracasar, fallar, fracaso
failure: fallo
swap: canjear, canje
spread: difundir, difusion, propagar
coverage: cobertura
chapter: capitulo
park: parque
capital: capital
steering: rector, rectoria
operate: operar
early: temprano
accompany: acompanar, acompanamiento
advise: asesorar, aconsejar
affect: afectar, afectacion
affirmation: afirmacion
afford: costear
allege: alegar
alleviate: aliviar, paliar, mitigar
amend: enmendar, modificar
analysis: analitico
anger: enojo, colera
angry: enojado
announcement: aviso
anticipate: anticipar
apology: disculpa
apologize: disculparse
appoint: designar, nombramiento, designacion
approach: acercamiento
argue: argumentar, alegato
arms: armas largas
arrange: concertar cita
ask for: pedido
assign: adscribir
assume: asumir
attack on: atentar
attempt: intento
authorize: autorizar, autorizacion
award: premio, premiar, galardon
awareness: conciencia, sensibilizacion
balance: equilibrio, equilibrar
ton: tonelada
barrel: barril
mile: milla
pound: libra
litre: litro
basin: cuenca
battle: batalla
battlefield: campo de batalla
behavior: comportamiento, conducta
block: bloquear, bloque
blow: soplar
board: junta directiva, directorio
body of water: cuerpo de agua
border region: franja fronteriza
brief: breve
broadcast: transmisiones
broken: roto
building: edificio, inmueble
burden: carga tributaria
cancel: cancelar
care: esmero
category: categoria
caution: cautela
celebrate: festejar
chance: azar
channel: cauce, encauzar
characterize: caracterizar
check: verificar, comprobar
choice: opcion
circumstance: circunstancia
circulate: circular
cite: citar
claim: reivindicar, reivindicacion
classify: clasificar
climb: trepar
mine: mina
colleague: colega, companero
collaboration: colaborativo
column: columna
comfort: consolar, consuelo
comment: comentar, comentario
compare: comparar
compete: competir, compite
compensate: compensar, compensacion, indemnizacion
complain: quejarse, queja
complaint: denuncia, querella
complete: completar, completo
component: componente
comprise: abarcar
concentrate: concentrar
conclude talks: culminar
conduct: realizacion
confront: enfrentar, enfrenta, enfrentamiento
consensus: consenso
consent: consentimiento
consist: consistir
consolidate: consolidacion
constraint: restriccion
contain: contener, contiene
contest: concurso
contrast: contraste
convert: convertir, convierte
convince: convencer
corner: esquina
correct: corregir, correcto
corridor: corredor
counselor: consejera
counting: conteo
courage: valor civico, valentia
coup: golpe de estado
cover up: encubrir
criticize: criticar
criticism: critica
damage control: contencion
date: fecha
dawn: alba, amanecer
dear: estimado, querido
debate: debate
deceive: enganar
declare: declarar
decline: declive
decorate: condecorar
dedicate: dedicar
deepening: ahondar
defender: defensor
defending: amparo
delay: retraso, demora, retrasar, aplazar
deliberate: deliberado
demonstration: manifestacion
dense: denso
depend: depender
describe: describir
deserve: merecer
despise: menospreciar
detail: detalle, detallar
deteriorate: deteriorar
devastating: devastador
dialogue table: mesa de dialogo
direct: directo
direction: direccion
disagree: discrepar
disagreement: desacuerdo, discrepancia
disarm: desarmar
discover: descubrir, descubrimiento
discovery: hallazgo
dismiss: destituir, desestimar, despedir
disorder: desorden
display: exhibir
dispose: disponer
distance: distancia
distinguish: distinguir
distribute: distribuir, distribucion, repartir
document: documento
doctrine: doctrina
donor: donante
dramatic: dramatico
draw up: redactar
drop: gota
dry: seco
dust: polvo
earn: ganar
earth: tierra firme
edge: borde
educate: educar
effort on: empeno
elected: electo
element: elemento
elimination: supresion
emerge: surgir
emphasis: acento
empower: empoderar, empoderamiento
endanger: poner en riesgo
enforce: hacer cumplir
engage: entablar
enjoy: gozar, disfrutar
enrich: enriquecer
equipped: dotado
error: equivocacion
escape: huir, escapar
eve: vispera
evidence: evidencia, prueba pericial
evolution: evolucion
exact: exacto
exaggerate: exagerar
exceed: superar, rebasar, exceder
excellent: excelente
excess: exceso
exhaust: agotar
exile: exilio
expel: expulsar, expulsion
experience: vivencia
expert group: grupo de expertos
explosion: explosion, estallido
extraordinary: extraordinario
extreme: extremo
failure to: incumplimiento, omision
faithful: fiel
false news: noticias falsas
famous: famoso
farewell: despedida
fate: suerte
favor: favor, favorecer
fence: valla
fever: fiebre, calentura
fierce: feroz
figure: cifra
finish: acabar
fit: caber
flag: bandera
flee: huida
flexible: flexible
floor: piso
focus: enfocar, centrar
follow path: rumbo
force: obligar
foreigner: forastero
fortune: fortuna
foundation: cimiento
frank: franco
frequent: frecuente
fresh: fresco
front: frente
fruitful: fructifero
fulfillment: satisfaccion
function: funcion, funcionar, funcionamiento
gain: ganancia
gap: brecha
generous: generoso
gesture: gesto
get: obtener, obtiene, obtuvo, obtencion
glad: grato
graduate: egresado
greet: saludo cordial
greeting: salutacion
grief: luto
ground: terreno
guest workers: braceros
guilt: culpa
guilty: culpable
habit: habito
handle: manejar, manejo
happiness: felicidad, dicha
harm: perjuicio, perjudicar, lesion
harmony: armonia
headquarters: sede
hearing: audiencia
heat: calor
heavy: pesado
heir: heredero
hold accountable: rendir cuentas
holiday: vacaciones
honest: honesto, honrado
honesty: honradez
horizon: horizonte
huge: enorme, ingente
humble: humilde
hunt: cazar, caza
ignorance: ignorancia
image: imagen
imitate: imitar
impose: imponer, imposicion
impossible: imposible
impress: impresionar
improvement works: adecuacion
incident: incidente
indicate: indicar, indicacion
indicator: indicador
indifferent: indiferente
infect: contagiar, contagio
influence: influir, influencia
inherit: heredar
injury: lesiones
innocent: inocente
inquiry: averiguacion
insert: insercion
insufficient: insuficiente
insult: injuriar, ofensa
insurance: seguro medico
intense: intenso
intensify: intensificar
interior ministry: ministerio del interior
interpret: interpretar
intervene: intervenir, interviene, intervencion
introduce: introducir
invent: inventar
isolation: aislamiento
item: rubro
jealous: celoso
journey: travesia
judgment: fallo judicial
jump: saltar
kind: amable
kindness: bondad
knowledge: conocimiento, saberes
lament: gemir
landscape: paisaje
lasting peace: paz duradera
late: tardio
laugh: reir
lazy: perezoso
leading role: protagonismo
lend: prestar
liberal: liberal
lift: izar
like: gustar
limited: limitado
line up: fila
link up: conexion
load: cargamento
lock: candado
logic: logica
lot: lote
low: bajo nivel
loyal: leal
mail: correo
majority: mayoria
manage: gestionar, gestion
management: administrar
mandatory: obligatorio
manifest: manifiesto
march: marchar
margin: margen
mark: marcar, marca
mass: masa
maximum: maximo
meal: almuerzo, cena
meat: carne
mechanism of: dispositivo
mediation: mediacion, mediador
meditate: meditar
melt: derretir
mention: mencion
merciful: misericordioso
mercy: misericordia, piedad, clemencia
message: mensaje
messenger: mensajero
method: metodo
milk: leche
minimum: minimo
misery: miseria
modern: moderno
modernize: modernizar, modernizacion
modify: modificacion
mourning: duelo
motion: mocion
motivate: motivar
motor: motor
murmur: murmurar
mystery: misterio
narrow: angosto
nearby: aledano, colindante
neglect: descuidar
negative: negativo
neighboring: vecino pais
neutral: neutral
noble: noble
noise: ruido
normal: normal
normalize: normalizar
novel: novela
obey: obedecer
observe: observacion
occupy: ocupar
offense: agravio
offering: ofrenda
older: mayor
opportunity for: ocasion propicia
oppress: oprimir
option: alternativa
oral: verbal
organ: organo
original: original
outline: esbozar, delinear
overcome: vencer
oversee: supervision
page: pagina
pair: par
palace: palacio
panorama: panorama
paper: documento escrito
parallel: paralelo
pardon: indulto
participatory: participativo
passenger: pasajero
patience: paciencia
pattern: patron de conducta
pay attention: prestar atencion
peasant: campesina
perfect: perfecto
period: periodo, lapso
permission: permiso
persevere: perseverar
persuade: persuadir
phenomenon: fenomeno
phase: fase
photograph: fotografia
pillar: pilar
pilot: piloto
pity: compasion, lastima
plague: plaga
planning: planeacion, planificacion
pleasure: placer
poison: veneno
pole: polo
pool: alberca
popular: popular
port city: ciudad portuaria
possess: poseer
post: cargo
postpone: posponer
potential: potencial
pour: derramar, verter
power plant: central electrica
practice: practica
predict: predecir, pronostico
premise: premisa
presence: presencia
preserve peace: preservar la paz
pressure: presion, presionar
prestige: prestigio
previous: anterior, previo
pride: orgullo
proceed: proceder
proclaim: proclamar, pregonar
profile: perfil
prolong: prolongar
proof: constancia
adequate: adecuado
proper: debido
proportion: proporcion
prosper: prosperar
protest: protesta, protestar
proud: orgulloso, soberbio
province of: provincial
provision: disposicion legal
provoke: provocar, provocacion
prudent: prudente
publish: publicar, publicacion
pull: jalar, halar
punish: castigar, castigo
purchase: compras
pure: puro
push: empujar
qualify: calificar
quarrel: contienda
question: cuestionar
race: carrera electoral, raza
radical: radical
radio: radio
raise awareness: sensibilizar
range: gama
rank: rango
reaction: reaccion, reaccionar
reality: realidad
realize: percatarse
rebel: rebelde
rebuild: reconstruir
recommendation: consejos
record: registros
reconcile: reconciliar, reconciliacion
recover: recuperar, recupera
reflect: reflejar, reflexionar, reflexion
reform of: reformista
refuse: negarse, rehusar
regain: recobrar
regime: regimen
register as: inscripcion
relate: relacionar
relax: relajar
relevant: pertinente
relief: alivio
rely: depende
remedy: remedio
renew: renovar, renueva, renovacion
repair: reparar, reparacion
repeat: repetir, repite
repression: represion
reproach: reprender, reprensible
reputation: reputacion
reserve: reserva, reservar
residence: residencia
resign: renunciar, dimitir, dimision
resignation: renuncia
resist: resistir, resistencia
respectful: respetuoso
rest of: resto
restoration: restauracion
restore: restaurar, restablecer, restablecimiento, restablece
resume: reanudar, reanudacion
retain: retencion
reunification: reunificacion
revenge: venganza, vengar
reverse: revertir
revolution: revolucion
rhythm: ritmo
riot: disturbio, motin
ripe: maduro
rival: rival
roll: rodar
rotten: podrido
rude: grosero
ruin: ruina
rumor: rumor
rupture: ruptura
sacred: sacro
sad: triste
salary: nomina
sale of: comercializacion
satisfied: satisfecho
scale: escala
scandal: escandalo
scarce: escaso
scarcity: escasez
scatter: esparcir, dispersar
scene: escena
schedule: horario, calendario
seat: escano, asiento
select: seleccionar, seleccion
separate: separar, separado, apartar
separation: separacion
series: serie
service of: al servicio
session: periodo de sesiones
settle: dirimir
settlement: asentamiento
shadow: sombra
shame: verguenza
shape: figura
sharp: agudo
shelter for: acogida
shepherd: pastor
shield: escudo
shine: brillar, resplandecer
shoot: disparar, disparo, tiroteo
shop: tienda
shortage: desabasto
shout: vocear
shy: timido
sick person: enfermos
silver coin: denario
simple: sencillo, simple
sincere: sincero
sing: cantar
sink: hundir
skill: destreza
skin: piel
slogan: lema
slow: lento
smile: sonrisa
snow: nieve
soft: suave
solemn: solemne
sound: sonido
source: fuente
sow: sembrador
specialized: especializado
speech: discurso
sphere: esfera
split: escision
spokeswoman: vocera
stage: etapa
standard: estandar
statistics: estadistica
stimulus: estimulo
story: relato, cuento
straight: recto
strange: raro
strength: fortaleza
stretch: tramo
structure of: estructurar
struggle: batallar
stumble: tropezar
subject: sujeto, someter
substance: sustancia
suburb: suburbio
succeed: tener exito
sudden: subito, repentino
suddenly: de repente, repentinamente
sufficient: suficiente
suitable: idoneo
sum: suma
superior: superior
surface: superficie
surprise: sorpresa, sorprender
surround: rodear, cercar
survey: encuesta
survive: sobrevivir, supervivencia
survivor: sobreviviente
suspend: suspender, suspension
suspicion: sospecha
sweet: dulce
symbol: simbolo
sympathy: simpatia
synthesis: sintesis
tail: cola
tax collector: publicano, recaudador
tear: lagrima
technique: tecnica
temperature: temperatura
tempt: tentar
temptation: tentacion
tendency: tendencia
term: termino, plazo legal
thick: espeso
thin: delgado
threshold: umbral
throughout: a lo largo
tie: nudo
tired: cansado
title: titulo
together with: junto
tolerate: tolerar
tone: tono
tool: herramienta
topic of: tematica
torment: atormentar
total amount: monto total
tower: torre
trace of: huella
track: carril
traditional: tradicional
tragedy: tragedia
transfer: transferir, transferencia, traspaso
transform: transformar
translate: traducir
translator: traductor
trap: trampa
treatment: tratamiento, trato digno
tribe: tribu
trigger: detonar
triumph: triunfo
trouble: turbar, molestar
true to: verdaderamente
trumpet: trompeta
tunnel: tunel
twelve apostles: los doce
type: tipo
unbelief: incredulidad
unclean: inmundo
unexpected: inesperado
unfair: desleal, inequitativo
uniform: uniforme
unilateral: unilateral
universal: universal
unprecedented: inedito, sin precedentes
unusual: inusual
update: actualizar, actualizacion
updated: actualizado
uphold: hacer valer
uproar: alboroto
utility: utilidad
vacancy: vacante
validity: vigencia, validez
valuable: valioso
variety: variedad
vast: vasto
version: version
victim of: damnificado
video: video
virgin: virgen
virtue: virtud
visible: visible
visitor: visitante
volunteer: voluntario
vulnerability: vulnerabilidad
wage war: guerrear
wake: despertar
warm: calido
warmth: calidez
waste of: desperdiciar
water resources: recursos hidricos
wealthy: adinerado
wear: vestir, viste
wedding: boda
weigh: pesar
welcome the: bienvenido
well: pozo
wheel: rueda
will: albedrio
win: gana
wing: ala
wisdom: sabiduria
wise: sabio
withdrawal: repliegue
without delay: sin demora
witness to: presenciar
wolf: lobo
wood: madera, lena
workforce: fuerza laboral
workshop: taller
worthy: merecedor
wrap: envolver
wrath: furor
yield: rendimiento
yoke: yugo
zeal: celo
christ: cristo
messiah: mesias
satan: satanas
pharisee: fariseo
moses: moises
herod: herodes
pilate: pilato
galilee: galilea
nazareth: nazaret
bethlehem: belen
isaiah: isaias
jews: judios, judio
gentiles: gentiles
roman: romano
pope francis: papa francisco
`;

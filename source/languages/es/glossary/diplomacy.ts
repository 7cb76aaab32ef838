/** What governments do when they meet, speak, agree and differ. */

/** See `glossary` in `../glossary-rows.ts`. */
export const diplomacy = `
met: se reunio, se reunieron, reunido, se entrevisto, se entrevistaron, sostuvo un encuentro, sostuvo una reunion, sostuvieron una reunion, sostuvieron un encuentro, mantuvo un encuentro, mantuvo una reunion, se encontro
meet: reunirse, reunir, reune, reuniran, entrevistar
spoke: converso, conversaron, hablo, hablaron, platico, platicaron, dialogaron
speak: hablar, habla, conversar, platicar, dialogar, charlar
received: recibio, recibieron
receive: recibir, recibe
welcome: bienvenida, celebrar, celebro, celebraron, acoger, acogio, acogieron, saludar, saludo, saludaron, beneplacito, se congratulo
host: coorganizar, fungir como anfitrion
attend: acudir, acudio, concurrir, asistir, asistio
attended: asistieron, acudieron
participate: participar, participo, participacion, tomar parte
invite: invitar, invitacion
gather: congregar, congrego
convene: convocar, convoco, convocatoria
held: se llevo a cabo, se celebro, tuvo lugar, sostuvo, sostuvieron, se efectuo
take place: tendra lugar, se llevara a cabo, se celebrara, se realizara
agree: acordar, acuerda, acuerdan, convenir, convino, convinieron, conviene, pactar, concertar, coincidir, coincidieron, coincidio, concordar, concuerda, estar de acuerdo
commit: comprometer, se comprometio, se comprometieron, comprometido
commitment: compromiso
pledge: prometer, promesa
promise: prometio
intend: pretender, tener la intencion, intencion
decide: decidir, determinar
decision: decision
announce: anunciar, anuncio, anunciaron, dar a conocer, dio a conocer
inform: informar, informo, informaron, comunicar, notificar, hacer saber
report: informe, reporte, reportar
explain: explicar, exponer, expuso, expusieron
present: presentar, presento, presentacion
discuss: discutir, abordar, abordaron, abordo, tratar, trataron, debatir, deliberar, analizar, intercambiar puntos de vista, intercambiaron puntos de vista
exchange views: intercambiar opiniones, intercambio de puntos de vista, intercambio de opiniones, intercambiaron opiniones
exchange: intercambio, intercambiar
review: revisar, revision, repasar, repaso, pasar revista, pasaron revista
consider: considerar, consideracion
analyze: analisis
evaluate: evaluar, evaluacion
assess: valoracion, diagnostico, diagnosticar
explore: explorar
study: estudio, estudiar
examine: examinar, examen
consult: consulta, consultar
negotiate: negociar
negotiation: negociacion
stress: subrayar, subrayo, subrayaron, recalcar, enfatizar, enfasis, remarcar, insistir, insistio, hacer hincapie, poner de relieve
highlight: destacar, destaco, destacaron, resaltar, relevar
note: senalar, senalo, senalaron, tomar nota, tomaron nota, observar, apuntar
point: punto
state: manifestar, manifesto, manifestaron, afirmar, afirmo, aseverar
said: dijo, dijeron, menciono
say: decir, dice, dicen, diga, digan, mencionar
tell: cuenta, relatar
express: expresar, expreso, expresaron, expresion, externar
convey: transmitir, trasladar, transmitio, traslado, hacer llegar
reaffirm: reafirmar, ratificar, refrendar, refrendo, confirmar
reiterate: reiterar, reitero, reiteraron, reiteracion
confirm: confirmo, confirmaron, confirmacion
recall: recordar, recuerda, rememorar
recognize: reconocer, reconoce, reconocio, reconozca, reconocimiento
acknowledge: admitir
thank: agradecer, agradecio, agradecieron, agradecimiento, gracias, gratitud, agradezco
appreciate: apreciar, aprecio
congratulate: felicitar, felicito, felicitacion, enhorabuena
condolences: condolencia, condolencias, pesame, condolerse
solidarity: solidaridad, solidario, solidarizarse
condemn: condenar, condeno, condena, repudiar, repudio
reject: rechazar, rechazo
deplore: deplorar, lamentar, lamento
regret: lamentable
concern: preocupacion, preocupar, inquietud
concerned: preocupado
worry: inquietar
warn: advertir, advertencia, advierte, alertar
urge: instar, insto, instaron, exhortar, exhorto, exhortaron, apremiar, urgir
call on: hacer un llamado, hizo un llamado, hicieron un llamado, llamar a, llamamiento
request: solicitar, solicito, pedir, pidio, pidieron, pide, piden, peticion
demand: exigir, exigio, exigencia, demandar, reclamar
propose: proponer, propuso, propusieron, propone
proposal: propuesta
suggest: sugerir, sugiere, sugirio, sugerencia
recommend: recomendar, recomienda, recomendacion
offer: ofrecer, ofrecio, oferta
support: apoyo, apoyar, apoyaron, respaldo, respaldar, sostener, sustento
back: espalda
oppose: oponer, opuso
defend: defender, defiende, defendio, defensa de
help: ayudar, auxiliar
assistance: asistencia, auxilio
aid: ayuda, socorro
promote: promover, promueve, promueva, promovio, promocion, fomentar, fomento, impulsar, impulso, propiciar
encourage: alentar, alienta, alento, animar, incentivar, estimular
boost: potenciar
advance: avanzar, adelantar
progress: progreso, avance, avances
strengthen: fortalecer, fortalecimiento, fortalece, fortalezca, reforzar, refuerzo, robustecer, afianzar, consolidar
enhance: realzar
deepen: profundizar, profundizacion
improve: mejora, mejorar, mejoramiento, mejoria, perfeccionar
expand: ampliar, ampliacion, expandir, extender, extiende
increase: aumentar, aumento, incrementar, incremento, acrecentar
grow: crecer, crece
growth: crecimiento
raise: elevar, alzar
reduce: reducir, reduce, redujo, reduccion, disminuir, disminucion, disminuye, rebajar, aminorar
cut: recorte, recortar, cortar
lower: bajar, bajo
decrease: decrecer, descenso
double: duplicar, doble
accelerate: acelerar, aceleracion
streamline: simplificar, simplificacion
facilitate: facilitar
develop: desarrollar
development: desarrollo
build: construir, edificar, erigir
inaugurate: inaugurar
create: crear, creacion, generar, generacion
establish: establecer, establece, establezca, establecimiento, instaurar, instituir, instalar, constituir
found: fundar
launch: lanzar, lanzamiento, poner en marcha, puesta en marcha, echar a andar
begin: comenzar, comienza, empezar, empieza, iniciar
start: inicio, arrancar, arranque
open: abrir, abierto, abre, abrio, apertura
close: cerrar, cierre
end: fin, terminar, poner fin, concluir, finalizar
conclude: concluyo, conclusion
continue: continuar, continuo, seguir, sigue, siguen, proseguir, continuacion, seguiran, continuaran, continuidad
maintain: mantener, mantiene, mantendra, mantendran, mantenimiento, conservar
keep: guardar
remain: permanecer, quedar
stay: estancia
preserve: preservar, conservacion
protect: proteger, proteccion, protege, proteja, salvaguardar, resguardar
implement: implementar, instrumentar, instrumentacion, implementacion, aplicar, poner en practica, ejecutar, aplicacion
carry out: llevar a cabo, realizar, efectuar
perform: desempenar, desempeno
comply: cumplir, cumplimiento, acatar
fulfill: cumplio
achieve: lograr, logro, alcanzar, alcanza, conseguir, consigue, consecucion
result: resultado
outcome: desenlace
produce: producir, produce
provide: proporcionar, proveer, brindar, brindara, otorgar, otorgara, suministrar, dotar
deliver: entregar, entrega
give: dar, da, daran, conceder
grant: otorgamiento, concesion
allocate: asignar, asignacion, destinar, destino recursos
contribute: contribuir, contribuye, contribucion, aportar, aportacion, aporte, coadyuvar
donate: donar, donacion, donativo
share: compartir, comparte
shared: compartido, comun
joint: conjunto, mancomunado
jointly: conjuntamente, de manera conjunta, de forma conjunta
together: juntos, juntas, unidos
cooperation: cooperacion, colaboracion
cooperate: cooperar
collaborate: colaborar
coordination: coordinacion
coordinate: coordinar
partner: socio
association: asociacion
friendship: amistad
friend: amigo
friendly: amistoso
neighbor: vecino, vecindad
neighborhood: vecindario, barrio
relations: relaciones
relationship: relacion
ties: vinculos, lazos, nexos
link: vinculo, vincular, enlace
bond: lazo
contact: contacto
communication: comunicacion
trust: confianza, confiar
respect: respeto, respetar
mutual: mutuo, reciproco
interest: interes
common interest: interes comun, intereses comunes
values: valores
value: valor
principle: principio
vision: vision
goal: meta
objective: objetivo
aim: finalidad
purpose: proposito
priority: prioridad, prioritario
importance: importancia
important: importante, relevante
need: necesidad, necesitar, precisar
necessary: necesario, preciso
role: papel, rol
effort: esfuerzo
work: trabajo, trabajar, labor, laborar, obrar
task: tarea, encomienda
action: accion, actuacion
act: actuar
step: paso
measure: medida
steps: pasos, acciones, gestiones
process: proceso
procedure: procedimiento, tramite
response: respuesta
respond: responder, responde
answer: contestar
address: atender, atencion, atendera, atendio, hacer frente, encarar
tackle: afrontar
challenge: reto, desafio
problem: problema, problematica
issue: tema, asunto, cuestion
issues: temas, asuntos, cuestiones
matter: materia
topic: topico
situation: situacion
crisis: crisis
conflict: conflicto
dispute: disputa, controversia, diferendo, litigio
difference: diferencia
solution: solucion
solve: solucionar, resuelve
resolve: resolver, resuelva, solventar
cause: causa, causar, motivo
causes: causas
root causes: causas estructurales, causas profundas, causas de fondo, causas de raiz, raices
consequence: consecuencia, secuela
impact: impacto, impactar, repercusion
effect: efecto
threat: amenaza, amenazar
risk: riesgo
danger: peligro
opportunity: oportunidad
occasion: ocasion
benefit: beneficio, beneficiar, provecho
cost: costo, coste, costar
responsibility: responsabilidad
shared responsibility: responsabilidad compartida, corresponsabilidad
responsible: responsable
obligation: obligacion
duty: deber
right: derecho
accountability: rendicion de cuentas
transparency: transparencia
transparent: transparente
monitor: monitorear, vigilar, supervisar
follow up: seguimiento, dar seguimiento, dara seguimiento, daran seguimiento
ensure: garantizar, asegurar, velar
guarantee: garantia
avoid: evitar
prevent: prevenir, impedir, prevencion, impide, previene
stop: detener, parar, frenar, cesar
halt: cese
allow: permitir, permite
enable: posibilitar, habilitar
require: requerir, requiere
include: incluir, incluye, incluyo
involve: involucrar, implicar
identify: identificar
define: definir
design: diseno, disenar
prepare: preparar, preparacion, preparativos
adopt: adoptar
approve: aprobar, aprueba, aprobacion
sign: firmar, firma, suscribir, suscribio, suscribieron, suscripcion, rubricar
ratify: ratificacion
accept: aceptar
join: sumarse, unirse, adherir, incorporar
unite: unir
lead: encabezar, liderar, dirigir
represent: representar
use: utilizar, usar, uso, emplear, utilizacion, aprovechar
seek: buscar, busqueda, procurar
look forward: esperar con interes, confiar en
expect: preve, prever
hope: esperanza
wish: deseo, desear, quiere, quiso
want: querer
ask: preguntar, pregunta
ready: listo, dispuesto
readiness: disposicion, disponibilidad
willingness: voluntad
determination: determinacion
know: saber, sabe, conocer, conoce
know how: experiencia
understand: entender, entiende, comprender
understanding: entendimiento, comprension
believe: creer, cree
think: pensar, piensa, opinar
opinion: opinion
view: punto de vista, puntos de vista
position: posicion, postura
proposal: planteamiento
approach: enfoque
perspective: perspectiva
way: manera, forma, via, camino, modo
ways: vias
means: medio
order: orden
context: contexto
field: ambito, campo
scope: alcance
level: nivel
part: parte
side: lado
sides: partes, ambas partes
both: ambos, ambas
two: dos
anniversary: aniversario
commemorate: conmemorar, conmemoracion
honor: honrar, honor
tribute: homenaje, rendir homenaje
celebration: celebracion, festejo
ceasefire: alto el fuego, cese al fuego, cese el fuego
peace: paz
peaceful: pacificamente
stability: estabilidad, estable
unity: unidad
independence: independencia
sovereignty: soberania
sovereign: soberano
territorial integrity: integridad territorial
self determination: autodeterminacion, libre determinacion
non intervention: no intervencion
interference: injerencia, intromision
international law: derecho internacional
accession: adhesion
membership: membresia
candidacy: candidatura
next: proximo, siguiente, venidero
future: futuro
past: pasado
current: actual, vigente
currently: actualmente, en la actualidad
recent: reciente
recently: recientemente
soon: pronto
immediately: inmediatamente, de inmediato
immediate: inmediato
urgent: urgente, apremiante
urgently: urgentemente
quickly: rapidamente, con rapidez, agilmente
quick: rapido, agil
closely: estrechamente
close: estrecho, cercano
permanent: permanente
temporary: temporal, provisional
new: nuevo, novedoso
additional: adicional
further: ulterior
more: mas
`;

/** Further words that official statements share with all prose: verbs, qualities, manners. */

/** See `glossary` in `../glossary-rows.ts`. */
export const prose = `
abandon: abandono
able: capaz, capaces
absence: ausencia
accommodation: alojamiento
adhere: apegarse
adjust: ajustar, ajuste
advantage: ventaja
advisory: consultivo
fear: temeroso
ahead: adelante
airspace: espacio aereo
amplify: amplificar
anxiety: ansiedad
appeal: apelacion, apelar
apprenticeship: pasantia
appropriate: apropiado
architecture: arquitectura
argument: argumento
armor: blindaje
article: articulo
assassination: magnicidio
attempt: tentativa
autocracy: autocracia
average: promedio
backbone: columna vertebral
background: antecedentes
backlog: rezago
ballot: boleta
bear: soportar
become: convertirse, volverse
belief: creencia
beneficial: beneficioso
bill: proyecto de ley
bipartisan: bipartidista
blame: culpar
bolster: apuntalar
bottleneck: cuello de botella, cuellos de botella
brave: valiente
camp: campamento
carefully: cuidadosamente
caregiver: cuidador, cuidadora
carrier: portador, transportista
catalyze: catalizar
cell: celula
certainly: ciertamente
certainty: certeza, certidumbre
cheap: barato
childcare: cuidado infantil, guarderia
chronic: cronico
clarify: aclarar
clock: reloj
coastal: costero
code: codigo
coercion: coaccion
collapse: derrumbe
combatant: combatiente
commend: encomiar
commodity: materia prima
comparison: comparacion
computer: computadora, ordenador
concerted: concertado
conspiracy: conspiracion
contractor: contratista
core: nucleo
cornerstone: piedra angular
counterterrorism: antiterrorismo, contraterrorismo
countless: innumerable
couple: pareja
credential: credencial
credible: creible
criteria: criterio, criterios
cumulative: acumulativo
cyberattack: ataque cibernetico
cybersecurity: seguridad cibernetica
cycle: ciclo
decarbonization: descarbonizacion
default: impago
degree: grado
delivery: entregas
departure: partida
deprive: privar
desperate: desesperado
destabilizing: desestabilizador
device: aparato
disadvantaged: desfavorecido
disclose: divulgar
disclosure: divulgacion
disconnect: desconectar
discount: descuento
disinformation: desinformacion
disproportionately: desproporcionadamente
disseminate: diseminar
divert: desviar
draft: borrador, anteproyecto
eager: ansioso, deseoso
elementary: elemental
embrace: abrazar
employee: empleado, empleada
endorse: avalar
enduring: perdurable
enrollment: matricula
enshrined: consagrado
entrepreneurship: emprendimiento
estimate: calculo
evade: eludir
everyday: cotidiano
eviction: desalojo
evolve: evolucionar
exacerbate: exacerbar, agravar
existential: existencial
expense: erogacion
expertise: pericia
exploitation: explotacion
exposure: exposicion
extend: prorrogar
fabric: tejido
facility: instalacion, instalaciones
feedback: retroalimentacion
female: femenino
fifth: quinto
fine: multar, multa
firefighter: bombero
forefront: vanguardia
fortify: fortificar
founder: fundador
framing: encuadre
frozen: congelado
grain: grano
grandchild: nieto
grateful: agradecido
groundbreaking: pionero
guidance: orientacion
guideline: lineamiento, lineamientos, directriz, directrices
gun: arma de fuego
harassment: acoso, hostigamiento
hardship: penuria
height: altura
homelessness: indigencia
hurt: lastimar
inaccurate: inexacto
incentive: incentivo
individual: individuo, individuos
infectious: infeccioso
inflationary: inflacionario
inflection: inflexion
inflict: infligir
insecurity: inseguridad
instability: inestabilidad
interagency: interinstitucional
interim: interino
interoperability: interoperabilidad
interstate: interestatal
inventory: inventario
invoke: invocar
judiciary: poder judicial, judicatura
label: etiqueta, etiquetado
lawsuit: demanda judicial
legacy: legado
length: longitud
lesson: leccion
leverage: apalancar
liability: responsabilidad civil
license: licencia
livelihood: medio de vida, medios de vida
location: ubicacion
loss: perdida, perdidas
machine: maquina
map: mapear
marginalize: marginado, marginar
mask: mascarilla, cubrebocas
massacre: matanza
maternal: materno
merely: meramente
mild: leve
milestone: hito
mirror: espejo
monthly: mensual
mortgage: hipoteca
multinational: multinacional
ninth: noveno
nonprofit: sin fines de lucro
notify: notificacion
obstruct: obstaculizar
offender: infractor
offshore: extraterritorial
oligarch: oligarca
optimistic: optimista
overlap: traslape
oversight: fiscalizacion
overtime: horas extras
overwhelming: abrumador
owner: propietario
oxygen: oxigeno
package: paquete
partially: parcialmente
peak: pico
perpetrator: perpetrador
philanthropic: filantropico
physical: fisico
portfolio: cartera
predecessor: antecesor
pregnancy: embarazo
pregnant: embarazada
prevail: prevalecer
prioritize: priorizar
privacy: privacidad
procurement: contratacion publica, compras publicas
professor: catedratico
prospect: perspectivas
psychological: psicologico
publicly: publicamente
quantum: cuantico
quiet: silencioso
raise: plantear
realistic: realista
really: realmente
reassure: tranquilizar
recycling: reciclaje
redouble: redoblar
refrain: abstenerse
regardless: independientemente
reluctant: renuente
reminder: recordatorio
rent: alquiler
reopen: reabrir, reapertura
repeal: derogar, derogacion
residential: residencial
retaliation: represalia, represalias
retire: jubilar, jubilacion
rhetoric: retorica
rid: librar
rigorous: riguroso
round: ronda
routine: rutinario
safeguard: salvaguardia
scourge: flagelo
secondary: secundario
seriously: gravemente
shift: turno
shock: choque
signal: senales
simply: simplemente
single: unico
spectrum: espectro
sponsor: patrocinar, patrocinador
spouse: conyuge
stakeholder: interesado, interesados, parte interesada, partes interesadas
stay: permanencia
storage: almacenamiento
store: almacenar
strengthen: reforzamiento
strive: esforzarse
subsequent: posterior, subsiguiente
substantial: sustancial
substantive: sustantivo
substitute: sustituto
summary: resumen
supplier: proveedor
suspect: sospechoso
swift: expedito
symptom: sintoma
taxpayer: contribuyente
thrive: florecer
timeline: cronograma
tirelessly: incansablemente
trajectory: trayectoria
transatlantic: transatlantico
transgender: transgenero
turn: girar
unacceptable: inaceptable
unanimously: por unanimidad, unanimemente
uncertainty: incertidumbre
underlying: subyacente
undermine: socavar, minar, menoscabar
underserved: desatendido
undertake: emprender
unequivocal: inequivoco
unnecessary: innecesario
unprovoked: injustificado
unwavering: inquebrantable
voluntarily: voluntariamente
voter: votante, elector
waiver: exencion, dispensa
waterway: via navegable
weaken: debilitar
weekend: fin de semana
weekly: semanal
widespread: generalizado
wildfire: incendio forestal, incendios forestales
wildlife: vida silvestre, fauna
wish: anhelar
worth: valer
`;

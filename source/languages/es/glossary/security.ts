/** War and its weapons, crime and the law, borders and the keeping of peace. */

/** See `glossary` in `../glossary-rows.ts`. */
export const security = `
security: seguridad
secure: seguro, asegurado
safe: a salvo, salvo
citizen security: seguridad ciudadana
public security: seguridad publica
national security: seguridad nacional
defense: defensa, defensivo
army: ejercito
navy: marina, armada
naval: naval
air force: fuerza aerea
armed forces: fuerzas armadas
national guard: guardia nacional
military: militar, castrense
troops: tropa, tropas, efectivos
soldier: soldado
general: general
officer: agente
base: base
war: guerra, belico
invasion: invasion
invade: invadir
aggression: agresion
aggressor: agresor
occupation: ocupacion
attack: ataque, atacar, atentado, ofensiva
strike: golpe
bombing: bombardeo, bombardear
fight: lucha, luchar, pelea, pelear
combat: combatir, combate
counter: contrarrestar
hostilities: hostilidades
hostility: hostilidad
enemy: enemigo
victory: victoria
defeat: derrota, derrotar
weapon: arma
weapons: armas, armamento
firearms: armas de fuego
ammunition: municion, municiones
missile: misil
rocket: cohete
tank: tanque, carro de combate
drone: dron, drones
aircraft: aeronave, avion
helicopter: helicoptero
submarine: submarino
destroyer: destructor
ship: buque, barco, nave, navio, embarcacion
fleet: flota, flotilla
air defense: defensa aerea, defensa antiaerea, antiaereo
deploy: desplegar, despliegue, despliega
withdraw: retirar, retiro, retirada
exercise: ejercicio
drill: simulacro
training: capacitacion, capacitar, adiestramiento, entrenamiento, adiestrar, formacion
train: entrenar, formar
equipment: equipo, equipamiento, equipar
capability: capacidad
capacities: capacidades
capacity building: desarrollo de capacidades, creacion de capacidades, fortalecimiento de capacidades, fortalecimiento de las capacidades
intelligence: inteligencia
information: informacion
information sharing: intercambio de informacion, intercambiar informacion, compartir informacion
data: datos, dato
biometric: biometrico
file: expediente, archivo
investigation: investigacion
investigative: de investigacion
investigate: indagar, pesquisa
nuclear: nuclear
disarmament: desarme
nonproliferation: no proliferacion
chemical: quimico
chemicals: sustancias quimicas, quimicos
precursor: precursor
precursor chemicals: precursores quimicos
biological: biologico
toxic: toxico
mines: minas antipersonal
terrorism: terrorismo
terrorist: terrorista
extremism: extremismo
hostage: rehen, rehenes
kidnapping: secuestro, secuestrar, plagio
prisoner: prisionero, preso, recluso
prison: prision, carcel, penal, penitenciario
detain: detencion, retener
detained: detenido, detenidos, detenidas
arrest: arrestar, arresto, aprehender, aprehension, captura, capturar
release: liberar, liberacion, excarcelar
free: libre
victim: victima
victims: victimas
killed: asesinado, abatido
kill: matar, mata, asesinar, asesinato
murder: homicidio
femicide: feminicidio
dead: muerto, fallecido
death: muerte, fallecimiento, deceso
die: morir, muere, murio, fallecer, fallecio
wounded: herido
wound: herir, herida
missing: desaparecido, desaparecidos
disappearance: desaparicion
violence: violencia
violent: violento
gender violence: violencia de genero
crime: delito, crimen, delincuencia, criminalidad
criminal: criminal, delincuente, delictivo, delincuencial
organized crime: crimen organizado, delincuencia organizada
criminal organizations: organizaciones criminales, organizaciones delictivas
transnational: transnacional, trasnacional
transnational criminal organizations: organizaciones criminales transnacionales, organizaciones delictivas transnacionales
cross border: transfronterizo
gang: pandilla, banda, mara
gangs: pandillas, maras
cartel: cartel, carteles
network: red
networks: redes
smuggling: trafico de personas, trafico de migrantes, coyotaje
smuggler: traficante, pollero, coyote
contraband: contrabando
trafficking: trafico, trata, trasiego
human trafficking: trata de personas, trata de seres humanos
drug trafficking: narcotrafico, trafico de drogas, trafico de estupefacientes
drug trafficking organizations: organizaciones del narcotrafico
drug: droga, narcotico, estupefaciente
drugs: drogas, estupefacientes, enervantes
synthetic: sintetico
fentanyl: fentanilo
opioid: opioide
cocaine: cocaina
coca: coca
heroin: heroina
methamphetamine: metanfetamina
laboratory: laboratorio
clandestine: clandestino
addiction: adiccion, adicto
overdose: sobredosis
illicit: ilicito
illegal: ilegal
unlawful: antijuridico
illegally: ilegalmente
money laundering: lavado de dinero, blanqueo de capitales, lavado de activos
laundering: lavado, blanqueo
illicit finance: finanzas ilicitas, flujos financieros ilicitos
corruption: corrupcion, corrupto
bribery: soborno, cohecho
extortion: extorsion
fraud: fraude, estafa
theft: robo, hurto
steal: robar, hurtar
thief: ladron
impunity: impunidad
justice: justicia, procuracion de justicia, imparticion de justicia
judicial: judicial
judge: juez, jueces, juzgar, jueza
trial: juicio
sentence: sentencia
due process: debido proceso
rule of law: estado de derecho
law enforcement: fuerzas del orden, aplicacion de la ley, corporaciones policiales, autoridades policiales, cuerpos policiales
police: policia, policial, policiaco
extradition: extradicion
extradite: extraditar
mutual legal assistance: asistencia juridica mutua, asistencia juridica
prosecute: enjuiciar, procesar penalmente, perseguir
prosecution: enjuiciamiento, procuracion
seize: decomisar, incautar
seizure: decomiso, incautacion, aseguramiento
dismantle: desmantelar, desarticular, desmantelamiento
disrupt: desbaratar, interrumpir
detect: detectar, deteccion
trace: rastrear, rastreo
border: frontera, fronterizo
borders: fronteras
border security: seguridad fronteriza
border crossing: cruce fronterizo, paso fronterizo, cruces fronterizos, pasos fronterizos
crossing: cruce, garita
port of entry: puerto de entrada, puertos de entrada, punto de ingreso, puntos de entrada
customs: aduana, aduanero, aduanal
drug trafficker: narcotraficante
vest: chaleco
diver: buzo
control: control, controlar
controls: controles
patrol: patrulla, patrullaje
wall: muro
early warning: alerta temprana
alert: alerta
money: dinero
goods: bienes, mercancias, mercancia
movement: movimiento, circulacion
flow: flujo
flows: flujos
cyber: cibernetico, ciberseguridad, ciberataque, ciberdelito
sanction: sancion, sancionar
sanctions: sanciones
embargo: embargo, bloqueo
tension: tension
escalation: escalada
deter: disuadir, disuasion, desalentar
observatory: observatorio
monitoring: monitoreo
verification: verificacion
emergency: emergencia
civil protection: proteccion civil
fire: fuego, incendio
force: fuerza
forces: fuerzas
power: poder
dealer: vendedor, distribuidor
maritime: maritimo
terrestrial: terrestre
land: tierra, suelo
air: aire, aereo
sea: mar
operation: operacion, operativo
operations: operaciones, operativos
joint operations: operativos conjuntos
peacekeeping: mantenimiento de la paz
genocide: genocidio
war crimes: crimenes de guerra
humanitarian: humanitario
humanitarian aid: ayuda humanitaria, asistencia humanitaria
refugee: refugiado
refuge: refugio
shelter: albergue
displaced: desplazado
evacuate: evacuar, evacuacion
rescue: rescate, rescatar
surveillance: vigilancia
guard: guardia
persecution: persecucion
torture: tortura
abuse: abuso, abusar, maltrato
`;

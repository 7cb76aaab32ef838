/** Peace processes, armed groups, drugs and the crops they are made of, justice, and who is on the move. */

/** See `glossary` in `../glossary-rows.ts`. */
export const peace = `
peace accord: acuerdo de paz, acuerdos de paz, acuerdo final, acuerdo final de paz
peace process: proceso de paz
peace talks: dialogos de paz, mesa de paz, conversaciones de paz, negociaciones de paz
negotiating table: mesa de negociacion, mesa de negociaciones, mesa de conversaciones
total peace: paz total
guerrilla: guerrilla, guerrillero
eln or guerrilla: eln, ejercito de liberacion nacional
farc or guerrilla: farc, fuerzas armadas revolucionarias de colombia
armed groups: grupos armados, grupos armados ilegales, grupos al margen de la ley, grupos armados organizados
dissident: disidencia, disidente
paramilitary: paramilitar
demobilize: desmovilizar, desmovilizacion
reintegration: reincorporacion, reinsercion, reintegracion
former combatants: excombatientes, ex combatientes, exguerrilleros, firmantes de paz, firmantes del acuerdo
land reform: reforma agraria, reforma rural, reforma rural integral
rural development: desarrollo rural
truth commission: comision de la verdad
transitional justice: justicia transicional, jurisdiccion especial para la paz
reparation: reparacion integral, reparacion de las victimas
demining: desminado
landmine: mina antipersona, minas antipersona
ceasefire: cese de hostilidades, cese bilateral, alto al fuego
truce: tregua
two state solution: solucion de dos estados
palestinian state: estado palestino
gaza: franja de gaza
humanitarian corridor: corredor humanitario
political prisoners: presos politicos
free and fair elections: elecciones libres y justas, elecciones libres y transparentes, elecciones libres
protester: manifestante
peaceful protest: protesta pacifica
arbitrary: arbitrario
drug policy: politica de drogas
counternarcotics: antinarcoticos, antidrogas, lucha antidrogas, lucha contra las drogas, lucha contra el narcotrafico, combate al narcotrafico
drug use: consumo de drogas, consumo de estupefacientes
substance abuse: abuso de sustancias, consumo de sustancias
interdiction: interdiccion
eradication: erradicacion, erradicacion forzada, erradicacion forzosa
crop substitution: sustitucion de cultivos, sustitucion voluntaria
illicit crops: cultivos ilicitos, cultivos de uso ilicito
coca growers: cultivadores de coca, cocaleros
grower: cultivador, cocalero
alternative development: desarrollo alternativo
alternative livelihoods: medios de vida alternativos
alternative: alternativo
synthetic drugs: drogas sinteticas, drogas de diseno
arms trafficking: trafico de armas, contrabando de armas, trasiego de armas
smuggling: trafico ilicito de migrantes, contrabando de personas
criminal networks: redes criminales, redes delictivas, estructuras criminales
gangs: bandas criminales
asset recovery: recuperacion de activos
asset forfeiture: extincion de dominio
anti corruption: anticorrupcion, lucha contra la corrupcion, combate a la corrupcion
police cooperation: cooperacion policial
terrorist attack: atentado terrorista, ataque terrorista
judicial independence: independencia judicial, independencia del poder judicial
freedom of the press: libertad de prensa
human rights council: consejo de derechos humanos
gender based violence: violencia contra las mujeres, violencia machista
migration: asunto migratorio, fenomeno migratorio, cuestion migratoria, movilidad humana
migration flows: flujos migratorios, flujo migratorio
root causes: causas fundamentales, causas subyacentes, causas que originan
irregular crossings: cruces irregulares
regularize: regularizar, regularizacion
temporary protected status: estatuto temporal de proteccion, estatus de proteccion temporal, tps
resettlement: reasentamiento
humanitarian parole: permiso humanitario
processing center: centro de procesamiento, centros de procesamiento
host communities: poblacion de acogida, poblaciones de acogida, comunidades receptoras, comunidad de acogida
circular migration: migracion circular, contratacion en origen
seasonal workers: temporeros, trabajadores de temporada, trabajadores estacionales
guest worker: trabajador huesped, trabajadores huespedes
consular protection: proteccion consular
family reunification: reunificacion familiar
displacement: desplazamiento
exodus: exodo
travel restrictions: restricciones de viaje, restricciones a los viajes
southern border: frontera sur
northern border: frontera norte
southern: sur de, zona sur
northern: norte de, zona norte
eastern: este de
western: oeste de
`;

/** People, migration, rights, health, schools and culture. */

/** See `glossary` in `../glossary-rows.ts`. */
export const society = `
people: personas, gente, pueblo, pueblos
person: persona
population: poblacion, poblacional
citizen: ciudadano, ciudadania
citizens: ciudadanos, ciudadanas
resident: residente, habitante
community: comunidad, comunitario
communities: comunidades
host communities: comunidades de acogida
society: sociedad
family: familia, familiar
household: hogares
home: hogar
child: nino, menor, infante
children: ninos, ninas, ninez, menores, infancia
boy: muchacho
girl: nina, muchacha
youth: juventud, juvenil
young: joven
young people: jovenes, personas jovenes
teenager: adolescente
adolescents: adolescentes
adult: adulto
elderly: personas mayores, adultos mayores
woman: mujer
women: mujeres
man: hombre, varon
men: hombres, varones
gender: genero
gender equality: igualdad de genero, equidad de genero
feminist: feminista
indigenous: indigena, originario
indigenous peoples: pueblos indigenas, pueblos originarios
afro descendant: afrodescendiente
ethnic: etnico
minority: minoria
minorities: minorias
disability: discapacidad
vulnerable: vulnerable
migration: migracion, migratorio, inmigracion, emigracion
migrant: migrante, migrantes, personas migrantes, emigrante
immigrant: inmigrante
irregular migration: migracion irregular
irregular: irregular
regular: regular
orderly: ordenado
legal pathways: vias legales, vias regulares
pathway: ruta
route: derrotero
country of origin: pais de origen, paises de origen
origin: origen
destination: destino
transit: transito
transit country: pais de transito, paises de transito
return: regreso, retorno, devolver, devolucion, regresar, volver, vuelve, volvio, vuelta
returned: devueltos, devueltas, retornados
deport: deportar
deportation: deportacion
repatriation: repatriacion
repatriate: repatriar
asylum: asilo
asylum seekers: solicitantes de asilo
refugees: refugiados, refugiadas
stateless: apatrida
temporary protection: proteccion temporal
international protection: proteccion internacional
non refoulement: no devolucion
visa: visa, visado
visas: visas, visados
passport: pasaporte
border wall: muro fronterizo
dreamers: dreamers, sonadores
diaspora: diaspora
undocumented: indocumentado
unaccompanied: no acompanado
unaccompanied minors: menores no acompanados
caravan: caravana
apply: postular
application: solicitud
employment visa: visa de trabajo
temporary workers: trabajadores temporales, trabajadores agricolas temporales
seasonal: estacional, de temporada
mobility: movilidad
labor mobility: movilidad laboral
enter: ingresar, entrar, entra
entry: ingreso, entrada
exit: salida
rights: derechos
human rights: derechos humanos
fundamental freedoms: libertades fundamentales
freedom: libertad
freedoms: libertades
freedom of expression: libertad de expresion
dignity: dignidad
dignified: digno
human: humano
discrimination: discriminacion
discriminate: discriminar
racism: racismo
racial: racial
xenophobia: xenofobia
inclusive: incluyente, inclusivo
inclusion: inclusion
diversity: diversidad
diverse: diverso
tolerance: tolerancia
religion: religion
religious: religioso
health: salud, sanitario, salubridad
public health: salud publica
mental health: salud mental
healthcare: atencion medica, servicios de salud
hospital: hospital, hospitalario
clinic: clinica
doctor: doctor
medical: medico
nurse: enfermera, enfermero
patient: paciente
disease: enfermedad, padecimiento
sick: enfermo
heal: sanar, curar
vaccine: vacuna
vaccination: vacunacion, vacunar
dose: dosis
pandemic: pandemia
epidemic: epidemia
outbreak: brote
virus: virus
covid: covid
measles: sarampion
dengue: dengue
influenza: influenza, gripe
cancer: cancer
medicine: medicamento, medicina, farmaco
medicines: medicamentos, medicinas
pharmaceutical: farmaceutico
nutrition: nutricion
malnutrition: desnutricion
sanitation: saneamiento
welfare: bienestar
social: social
social security: seguridad social
pension: pension
education: educacion, educativo, ensenanza
school: escuela, escolar, colegio
student: estudiante, alumno, estudiantil
teacher: maestro, docente, profesor
teach: ensenar, ensena
learn: aprender, aprende
learning: aprendizaje
scholarship: beca
skills: habilidades, competencias, aptitudes
training center: centro de formacion, centros de formacion, centro de capacitacion
culture: cultura
cultural: cultural
heritage: patrimonio, herencia
art: arte
artist: artista
museum: museo
music: musica
language: lengua, idioma
languages: lenguas, idiomas
spanish: espanol, castellano
english: ingles
book: libro
history: historia
historic: historico
memory: memoria
sport: deporte, deportivo
football: futbol
games: juegos
world cup: copa del mundo
church: iglesia
god: dios
lord: senor
marriage: matrimonio
wife: esposa
husband: esposo, marido
father: padre
mother: madre, mama
parents: padres
son: hijo
daughter: hija
sons: hijos
brother: hermano
sister: hermana
brothers: hermanos
relatives: parientes, familiares, deudos
orphan: huerfano
widow: viuda
life: vida
live: vivir, vive, habitar
born: nacido, nacio
birth: nacimiento
age: edad
old: viejo, antiguo
elder: anciano
name: nombre, nombrar, llamarse
service: servicio
services: servicios
serve: servir, sirve
hotline: linea telefonica de atencion, linea de atencion, linea telefonica
line: linea
legal advice: asesoria juridica, asesoria legal
advice: asesoria
free of charge: gratuito
register: registro, registrar, inscribir
list: lista, listado
center: centro
centers: centros
house: casa
rural: rural
urban: urbano
southeast: sureste, sudeste
south: sur, meridional
southern: sureno
north: norte
northern: norteno, septentrional
east: este, oriente, oriental
west: oeste, occidente
western: occidental
access: acceso, acceder
opportunities: oportunidades
conditions: condiciones
condition: condicion
quality: calidad
system: sistema
structure: estructura
structural: estructural
model: modelo
example: ejemplo
case: caso
fact: hecho
truth: verdad
true: verdadero
lie: mentira
false: falso
reform: reforma, reformar
change: cambio, cambiar
transformation: transformacion
transition: transicion
recovery: recuperacion
reconstruction: reconstruccion
hope: esperar
fear: miedo, temor, temer
joy: gozo, alegria
love: amor, amar
hate: odio, odiar, aborrecer
pain: dolor
suffer: sufrir, sufre, padecer
suffering: sufrimiento
sorrow: tristeza, pena
happy: feliz, contento
`;

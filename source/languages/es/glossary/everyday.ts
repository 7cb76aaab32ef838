/** The common words of every text: what people do, where and when, and what things are like. */

/** See `glossary` in `../glossary-rows.ts`. */
export const everyday = `
go: ir, va, van, iban, iba, ira, iran, vaya
went: fue, fueron, anduvo
come: venir, viene, vienen, venga, vendra, vendran
came: vino, vinieron, venia, llego, llegaron
arrive: llegar, llega, arribar
arrival: llegada, arribo
leave: dejar, deja, abandonar, partir, marcharse
left: dejo, dejaron
depart: salir, sale, salen
went out: salio, salieron, saliendo
pass: pasar, pasa
cross: cruzar, cruz
bring: traer, trae, traen
brought: trajo, trajeron
carry: llevar, lleva, cargar
take: tomar, toma
took: tomo, tomaron
taken: tomado
put: poner, pone, puso, pusieron, puesto, colocar
send: enviar, envia, mandar, remitir
sent: envio, enviaron, enviado, mando
throw: arrojar, tirar
cast: echo, echado, echar
fall: caer, cae, caida
fell: cayo, cayeron
rise: levantar, levantarse, subir, ascender
rose: levanto, levantose
sit: sentar, sienta
sat: sento, sentado, sentose
sleep: dormir, duerme
sleeping: durmiendo, dormido
eat: comer, come, comia
ate: comio, comieron
drink: beber, bebe, bebida
bread: pan, panes
salt: sal
lamp: lampara
light: luz, luces
darkness: tinieblas, oscuridad
night: noche
day: dia
morning: manana, mananas
evening: tarde, anochecer
hour: hora
year: ano, anos
month: mes
week: semana
today: hoy
yesterday: ayer
monday: lunes
tuesday: martes
wednesday: miercoles
thursday: jueves
friday: viernes
saturday: sabado
sunday: domingo
january: enero
february: febrero
march: marzo
april: abril
may: mayo
june: junio
july: julio
august: agosto
september: septiembre, setiembre
october: octubre
november: noviembre
december: diciembre
spring: primavera
summer: verano
autumn: otono
winter: invierno
century: siglo
decade: decada, decenio
moment: momento
beginning: comienzo
see: ver, vea, mirar
saw: vio, vieron, viendo, miro
seen: visto
look: mirada
hear: oir, oye, oyen, escuchar
heard: oyo, oyeron, oyendo
told: conto, contaron, refirio
word: palabra
voice: voz, voces
silence: silencio
weep: llorar, llora, llanto
cry: clamar, gritar, grito
called: llamo, llamaron, llamado
asked: pregunto, preguntaron, preguntaban
answered: contesto, respondio, respondieron, respondiendo
find: hallar, halla, encontrar, encuentra
found: hallo, hallaron, hallado, encontro, encontraron
lose: perder, pierde
lost: perdido, perdio
given: dado
gave: dio, dieron, diole, dioles
make: hacer, hace, hacen, haga, hagan, hara, haran
made: hizo, hicieron
became: se convirtio, se volvio
began: comenzo, comenzaron, empezo
write: escribir, escribe
written: escrito, por escrito
read: leer, lee, lectura
wrote: escribio
sell: vender, vende, venta
sold: vendio, vendido
buy: comprar, compra, adquirir, adquisicion
count: contar
number: numero
one: uno
three: tres
four: cuatro
five: cinco
six: seis
seven: siete
eight: ocho
nine: nueve
ten: diez
eleven: once
twelve: doce
twenty: veinte
thirty: treinta
forty: cuarenta
fifty: cincuenta
hundred: cien, ciento, cientos
second: segundo, segunda
third: tercero, tercer, tercera
fourth: cuarto, cuarta
half: mitad
quarter: trimestre, cuarta parte
dozen: docena
many: muchos, muchas
great: grande, gran, grandes
small: pequeno, chico
long: largo
short: corto
high: alto, elevado
deep: profundo
wide: amplio, ancho
strong: fuerte, solido
firm: firme
weak: debil
hard: duro
difficult: dificil
easy: facil
good: bueno, buen, buena
bad: malo
evil: maldad, mal, males
better: mejor, mejores
worse: peor
beautiful: hermoso, bello
whole: entero
full: lleno, pleno
fully: plenamente, cabalmente
empty: vacio
clear: claro
special: especial
specific: especifico
concrete: concreto
main: principal
key: clave, llave
essential: esencial, indispensable, imprescindible
fundamental: fundamental
significant: significativo
successful: exitoso
success: exito
possible: posible, eventual
effective: eficaz, efectivo
efficient: eficiente
comprehensive: integral
constructive: constructivo
public: publico
private: privado, particular
similar: similar, semejante
different: diferente, distinto
own: propio
equal: igual
fair: justo
unjust: injusto
reliable: confiable, fiable
robust: robusto
serious: serio
grave: grave
massive: masivo
lasting: duradero
innovative: innovador
ambitious: ambicioso
existing: existente, existentes
available: disponible
annual: anual
daily: diario
body: cuerpo
head: cabeza
face: rostro, faz, cara
eye: ojo
ear: oreja
ears: oidos, orejas
mouth: boca
hand: mano
arm: brazo
foot: pie
feet: pies
heart: corazon
blood: sangre
bone: hueso
hair: cabello, pelo
soul: alma
spirit: espiritu
mind: mente
dream: sueno, sonar
tomb: sepulcro, tumba
bury: sepultar, enterrar
alive: vivo
healthy: sano
leper: leproso
leprosy: lepra
blind: ciego
deaf: sordo
lame: cojo
mute: mudo
demon: demonio, demonios
devil: diablo
angel: angel, angeles
heaven: cielo, cielos
hell: infierno
sin: pecado, pecar
sinner: pecador
forgive: perdonar, perdon
repent: arrepentirse
repentance: arrepentimiento
faith: fe
pray: orar, rezar
prayer: oracion
bless: bendecir, bendito
blessing: bendicion
holy: santo, sagrado
temple: templo
synagogue: sinagoga
priest: sacerdote, sacerdotes, cura
prophet: profeta
disciple: discipulo
apostle: apostol
master: amo, dueno
servant: siervo, criado
slave: esclavo
throne: trono
crown: corona
gospel: evangelio
scripture: escritura
parable: parabola
commandment: mandamiento
baptize: bautizar
baptism: bautismo
preach: predicar
sacrifice: sacrificio
feast: fiesta, banquete
passover: pascua
crowd: muchedumbre, gentio, gentes
multitude: multitud
mr: sr, don
mrs: sra, dona
door: puerta
gate: porton
window: ventana
roof: techo, tejado
room: habitacion, aposento, sala
bed: cama, lecho
table: mesa
chair: silla
cup: copa, vaso
dish: plato
clothes: ropa
garment: vestidura, vestido, manto, prenda
shoe: zapato
sword: espada
stone: piedra
rock: roca
mountain: monte, montana
hill: colina, collado
valley: valle
desert: desierto
garden: jardin, huerto
vineyard: vina
fruit: fruto, fruta
leaf: hoja
root: raiz
branch: rama
thorn: espina
grass: hierba
flower: flor
sun: sol
moon: luna
star: estrella
cloud: nube
rain: lluvia
storm: tormenta, tempestad
wave: ola
smoke: humo
boat: barca, bote, lancha
island: isla
coast: costa
beach: playa
animal: animal
sheep: oveja
lamb: cordero
goat: cabra
pig: puerco, cerdo
dog: perro
horse: caballo
ox: buey
donkey: asno, burro
bird: ave, pajaro
dove: paloma
snake: serpiente
lion: leon
place: lugar, sitio
walk: andar, caminar
run: correr
followed: siguio, siguieron, seguia
touch: tocar
touched: toco
shut: encerrar
break: romper, quebrar
bind: atar, ligar
loose: soltar, desatar
wash: lavar
cleanse: limpiar
save: salvar
salvation: salvacion
healed: sanado, sanaba, sanados
deny: negar, niega
denied: nego, negado
betray: traicionar
accuse: acusar
curse: maldecir
destroy: destruir, destruye, destruccion
divide: dividir
fill: llenar
collect: recoger, juntar
choose: escoger, elegir, elige
wait: aguardar
happen: suceder, acontecer, ocurrir, sucede
happened: acontecio, sucedio
marvel: maravillarse, maravillar, maravilla
amazed: asombrado
sign: senal, signo
miracle: milagro
authority: potestad
glory: gloria
glorify: glorificar
praise: alabar, elogiar, elogio, alabanza
rejoice: alegrarse, regocijarse
worship: adorar
kiss: beso, besar
mock: burlarse
beat: golpear, azotar
crucify: crucificar
hang: colgar
hungry: hambriento
thirst: sed
secret: secreto
hidden: oculto, escondido
hide: esconder, ocultar
reveal: revelar
show: mostrar, muestra, demostrar
appear: aparecer, aparece, aparecio
witness: testigo
testimony: testimonio
swear: jurar
oath: juramento
lawyer: abogado
scribe: escriba
tradition: tradicion
custom: costumbre
epoch: epoca
eternal: eterno
forever: para siempre
always: siempre
never: nunca, jamas
again: de nuevo, otra vez, nuevamente
near: cerca
far: lejos
alone: a solas
thing: cosa
work: obra, obras
reward: recompensa
gift: regalo
size: tamano
weight: peso muerto
color: color
white: blanco
black: negro
red: rojo
green: verde
blue: azul
news: noticia
reason: razon
doubt: duda, dudar
idea: idea
mistake: error
lack: falta, carencia, carecer
quantity: cantidad
multiply: multiplicar
add: agregar, anadir, sumar
total: total
rest: descansar, descanso
remove: quitar, remover
eliminate: eliminar, eliminacion, erradicar
replace: sustituir, reemplazar, sustitucion
charge: cobrar, cobro
forbid: prohibir, prohibe
ban: prohibicion, prohibido
limit: limite, limitar
restrict: restringir
exclude: excluir
attract: atraer
move: mover, mueve
drive: conducir
ride: montar
fly: volar
swim: nadar
cultivate: cultivar
burn: arder, quemar
cook: cocinar
cover: cubrir
try: intentar
test: prueba, ensayo
forget: olvidar
feel: sentir, siente
seem: parecer
belong: pertenecer
owe: adeudar
foreign: extranjero, exterior
abroad: en el exterior, en el extranjero
internal: interno
external: externo
domestic: nacional interno
library: biblioteca
large: extenso
sensible: sensato
sensitive: sensible
event: suceso, evento, acontecimiento
success: acierto
folder: carpeta
career: carrera
deception: engano
disappointment: decepcion
idiom: modismo
actually: en realidad
eventually: con el tiempo
finally: finalmente, por ultimo
particularly: particularmente, en particular, especialmente
including: incluido, incluidos, incluidas
`;

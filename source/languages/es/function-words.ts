/** Spanish words that carry grammar rather than topic. */
import {wordSet} from '../words.ts';

/** Folded. */
export const functionWords = wordSet(`
el la lo los las un una unos unas al del este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas mismo misma mismos mismas otro otra otros otras cada todo toda todos todas
alguno alguna algunos algunas algun ningun ninguno ninguna nada nadie algo alguien varios varias diverso diversa diversos diversas cierto cierta ciertos ciertas demas ambos ambas tal tales cualquier cualquiera cuanto cuanta cuantos cuantas tanto tanta tantos tantas mucho mucha muchos muchas poco poca pocos pocas menos mas muy tan
yo mi mis mio mia me tu tus te ti usted ustedes el ella ello ellos ellas le les lo se si su sus suyo suya suyos suyas nos nosotros nosotras nuestro nuestra nuestros nuestras os vos vosotros vuestro vuestra vuestros vuestras consigo conmigo contigo quien quienes que cual cuales cuyo cuya cuyos cuyas donde adonde cuando como por porque
y e o u ni pero sino aunque si pues asi luego entonces mientras conforme segun mediante durante hasta hacia desde ante bajo cabe con contra de en entre para sin sobre tras a salvo excepto junto dentro fuera detras delante encima debajo cerca lejos alrededor acerca respecto ademas tambien tampoco asimismo igualmente incluso inclusive ya aun todavia no nunca jamas siempre solo solamente unicamente apenas casi quiza quizas tal vez ahora hoy ayer aqui aca ahi alli alla antes despues donde mas
es son era eran fue fueron fui ser sido siendo sea sean seria serian sera seran soy somos eramos fuera fuese fuesen estar esta estan estaba estaban estuvo estuvieron estado este esten estara estaran estando estamos estoy
haber ha han he hemos habia habian hubo hay haya hayan habra habran habria habrian habiendo hubiera hubiese hubieron hubieran hubiesen habiamos habremos hayamos
tener tiene tienen tenia tenian tuvo tuvieron tendra tendran tenga tengan teniendo tenemos tenido tengo tuve tuvimos tuviera tuvieran tendremos tendria tendrian tengamos teniamos
puede pueden podra podran podria podrian pudo pueda puedan debe deben debera deberan deberia deberian
embargo obstante manera partir traves torno virtud vez veces primero primera primer segundo segunda tercer tercero tercera ultimo ultima ultimos ultimas proximo proxima
respectivamente finalmente posteriormente previamente adicionalmente particularmente especialmente precisamente generalmente
he aqui vosotros os sois habeis
`);

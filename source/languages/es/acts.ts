/** Spanish words for the acts that statements report. */
import type {Acts} from '../acts.ts';
import {beginning} from './beginning.ts';

export const acts: Acts = {
	stances: {
		for: /^(?:saluda\w*|saludo|saludaron|acogi\w+|elogi\w+|felicit\w+|respald\w+|aprob\w+|aprueban?|acept\w+|bienvenid\w+|aplaud\w+)$/,
		against:
			/^(?:conden\w+|repudi\w+|rechaz\w+|denunci\w+|deplor\w+|oponen?|opuso|opusieron|objet\w+|objecion(?:es)?|critic\w+|protest\w+|lament\w+|desaprob\w+|inaceptables?)$/,
	},
	words: {
		met: beginning(
			'se reuni|reunid|se entrevist|convers(?!i)|habl[óa]|platic|dialog|recibi(?:ó|eron)|visit|encuentro|reunión|llamada|telefónic|conferencia|sostuv|se llevó a cabo|se encontr|viaj|organiz',
		),
		thanked: beginning('agradec|grat(?:itud|o)'),
		congratulated: beginning('felicit|condolenc|pésame|enhorabuena|solidari'),
		condemned: beginning('conden|repudi|rechaz|denunci|deplor'),
		welcomed: beginning(
			'celebr|saludó|saludaron|acogi|beneplácito|elogi|congratul|reconoci(?:ó|eron) (?:el|los) (?:esfuerzo|avance)',
		),
		agreed: beginning('acord|acuerd|conv(?:in|en)i|coincid|decid|pact|concord|resolv'),
		announced: beginning(
			'anunci|inform|dio a conocer|dieron a conocer|expuso|present(?:ó|aron)|otorgará|aportará|entregará|brindará',
		),
		'called on': beginning(
			'exhort|inst(?:ó|aron|a |an )|pid(?:i|e)|solicit|exig|hizo un llamado|llam(?:ó|aron) a|urg|deb(?:e|er)|reclam|demand',
		),
		recalled: beginning('record|recuerd|reiter|rememor'),
		discussed: beginning(
			'abord|discut|intercambi|trat(?:ó|aron) |repas|revis|analiz|dialogaron|conversaron|consult|debat|pasaron revista',
		),
		supported: beginning('reafirm|refrend|ratific|apoy|respald|comprom|solidari'),
		stressed: beginning(
			'subray|destac|enfatiz|recalc|señal|resalt|expres|manifest|afirm|asegur|insist|dijo|advirt|remarc',
		),
		invited: beginning('invit'),
		'looked forward': beginning(
			'(?:dar(?:á|án)?|dieron) seguimiento|mantener (?:\\p{L}+ )?(?:contacto|comunicación)|próxima (?:reunión|ronda|cumbre)|seguir(?:án)? (?:trabajando|dialogando|en contacto)|continuar(?:án)? (?:trabajando|el diálogo|dialogando|las|los|durante|con)|volver(?:án)? a reunirse|se reunirán|tendrá lugar|se celebrará',
		),
	},
	relations: beginning(
		'relaci(?:ón|ones)|vínculos|lazos|bilateral|amistad|alianza|asociaci|cooperaci|colaboraci',
	),
};

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
			'se reuni|reunid|se entrevist|entrevistad|convers(?!i)|habl[óa]|platic|dialog|recibi(?:ó|eron)|h(?:a|an) recibid|visit|encuentro|reunión|llamad[ao]s?(?! a(?!\\p{L}))|telefónic|videollamad|conferencia|sostuv|mantuv|h(?:a|an) (?:manteni|sosteni)d|se llevó a cabo|se encontr|viaj|organiz',
		),
		thanked: beginning('agrade[cz]|grat(?:itud|o)|da(?:r|do|n)? las gracias|dio las gracias'),
		congratulated: beginning('felicit|condolenc|pésame|enhorabuena|solidari'),
		condemned: beginning('conden|repudi|rechaz|denunci|deplor'),
		welcomed: beginning(
			'celebr|saludó|saludaron|saludado|acogi|beneplácito|elogi|congratul|aplaud|ponder|valor(?:ó|aron|ado)|(?:dio|dieron|dado) la bienvenida|con buenos ojos|su satisfacci|reconoci(?:ó|eron|do) (?:el|los) (?:esfuerzo|avance)',
		),
		agreed: beginning('acord|acuerd|conv(?:in|en)i|coincid|decid|pact|concord|consensu|resolv|resuelto'),
		announced: beginning(
			'anunci|inform|(?:dio|dieron|dado) a conocer|expuso|expusieron|expuesto|present(?:ó|aron|ado)|adelant(?:ó|aron|ado)|detall(?:ó|aron|ado)|(?:al día|al corriente)(?!\\p{L})|otorgará|aportará|entregará|brindará',
		),
		'called on': beginning(
			'exhort|inst(?:ó|aron|ado|a |an )|pid(?:i|e)|pedid|solicit|exig|h(?:izo|icieron|echo) un llam|llam(?:ó|aron|ado) a|abog|apremi|urg|deb(?:e|er)|reclam|demand',
		),
		recalled: beginning('record|recuerd|reiter|rememor'),
		discussed: beginning(
			'abord|discut|intercambi|trat(?:ó|aron|ado|ando) |repas|revis|analiz|explor|plante|dialoga(?:ron|do)|conversa(?:ron|do)|habla(?:ron|do) (?:de|sobre)|consult|debat|pasa(?:ron|do) revista',
		),
		supported: beginning('reafirm|refrend|ratific|apoy|respald|comprom|solidari'),
		stressed: beginning(
			'subray|destac|enfatiz|recalc|señal|resalt|expres|manifest|afirm|asegur|insist|dijo|advirt|remarc|puntualiz|precis(?:ó|aron|ado)|agreg(?:ó|aron|ado)|indic(?:ó|aron|ado)|incid(?:ió|ieron|ido)|sostuvo que|extern(?:ó|aron|ado)|hincapié|(?:puso|pusieron|puesto) (?:de relieve|(?:el )?(?:énfasis|acento))',
		),
		invited: beginning('invit'),
		'looked forward': beginning(
			'(?:dar(?:á|án)?|dieron) seguimiento|mantener (?:\\p{L}+ )?(?:contacto|comunicación)|próxima (?:reunión|ronda|cumbre)|seguir(?:án)? (?:trabajando|dialogando|en contacto)|continuar(?:án)? (?:trabajando|el diálogo|dialogando|las|los|durante|con)|volver(?:án)? a reunirse|se reunirán|tendrá lugar|se celebrará',
		),
	},
	relations: beginning(
		'relaci(?:ón|ones)|vínculos?|lazos?|nexos|hermandad|bilateral|amistad|alianza|asociaci|cooperaci|colaboraci',
	),
};

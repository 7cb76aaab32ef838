/** The settings of the briefing in Spanish. */
import {counted} from '../../../text/counted.ts';
import type {ScreenWords} from '../screen-words.ts';

export const settings: ScreenWords['settings'] = {
	about: 'Sobre',
	aboutQuery: query => `solo “${query}”`,
	aboutRows: (query, count) => `solo “${query}”, ${counted(count, 'fila', 'filas')}`,
	length: 'Extensión',
	lengths: {short: 'tarjeta', standard: 'nota', full: 'en extenso'},
	firstSide: 'Primera parte',
	sides: {left: 'izquierda', right: 'derecha'},
	format: 'Formato',
	notHere: name => `No está aquí: ${name}`,
	takenOut: name => `Retirado: ${name}`,
	making: 'Se prepara la nota …',
};

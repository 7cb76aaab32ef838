/** Spanish: what is wrong in the settings file. */
import type {ScreenWords} from '../screen-words.ts';

export const mistakes: ScreenWords['mistakes'] = {
	yaml: {
		notValid: reason => `no es YAML válido: ${reason}`,
		namesNothing: name => `*${name} no nombra nada que esté más arriba`,
		keyIsWord: 'lo que va antes de dos puntos debe ser una palabra',
		didYouMean: meant => `; ¿quiso decir ${meant}?`,
	},
	notSettings: example => `debe ser una lista de ajustes, por ejemplo “${example}”`,
	noSetting: name => `no existe el ajuste “${name}”`,
	isOneOf: (setting, names, said) =>
		`${setting} es uno de estos valores: ${names.join(', ')}; no ${said === null ? 'una lista' : `“${said}”`}`,
	isOnOrOff: (setting, said) => `${setting} es on u off, no “${said}”`,
	notKeys: example => `keys debe ser una lista, por ejemplo “${example}”`,
	noSuchKey: id => `ninguna tecla se llama “${id}”`,
	isNoKey: (id, said) =>
		`${id}: ${said === null || said === '' ? 'no es una tecla' : `“${said}” no es una tecla`}; las teclas se escriben x, X, ctrl-x, space, enter, pageup …`,
	fixed: id => `${id} no puede tener otras teclas`,
	isText: (id, key, place) => `${id} no puede ser “${key}”: es texto en ${place}`,
	isTaken: (id, key, other, place) => `${id} no puede ser “${key}”: es ${other} en ${place}`,
};

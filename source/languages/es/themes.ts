/** Policy areas in Spanish: the terms of the English ones that the glossary has, and some that only Spanish has. */
import {lazy} from '../../base/lazy.ts';
import {themeNames, themeTerms} from '../en/themes.ts';
import {
	type Clearness,
	clearnesses,
	type ThemeId,
	type Themes,
	type ThemeTerms,
	themeIds,
} from '../themes.ts';
import {translateTerms} from './by-english.ts';

/** Terms beside those of the glossary. */
const own: Readonly<Partial<Record<ThemeId, ThemeTerms>>> = {
	meeting: {
		clear:
			'se reunió con, se entrevistó con, llamada telefónica, conversación telefónica, comunicación telefónica, visita de trabajo, visita oficial, sostuvo un encuentro, sostuvo una reunión, mantuvo una conversación, en el marco de su visita, Palacio Nacional, coorganizada',
		likely: 'reunión, encuentro, recibió, conversó, asistieron, participaron, delegación',
	},
	crime: {
		clear:
			'tráfico de drogas, tráfico de armas, crimen organizado, delincuencia organizada, narcotráfico, lavado de dinero, fuerzas del orden, procuración de justicia, trata de personas, organizaciones delictivas, laboratorios clandestinos',
		likely: 'delito, decomiso, fiscal, policía, violencia, contrabando',
	},
	migration: {
		clear:
			'personas migrantes, movilidad humana, vías legales, cruces fronterizos, solicitantes de asilo, connacionales, protección consular',
		likely: 'migración, frontera, asilo, consulado, remesas',
	},
	health: {clear: 'salud, vacunas, sanitario, enfermedad, hospital, pandemia'},
	'next-steps': {
		clear:
			'dar seguimiento, próxima reunión, próxima cumbre, se reunirán, volverán a reunirse, continuarán las conversaciones, mantenerse en contacto',
		likely: 'seguimiento',
	},
};

/** The terms of both, where there are any. */
function termsOf(id: ThemeId): ThemeTerms {
	const made: Partial<Record<Clearness, string>> = {};
	for (const clearness of clearnesses) {
		const lists = [translateTerms(themeTerms[id]?.[clearness] ?? ''), own[id]?.[clearness] ?? ''];
		made[clearness] = lists.filter(Boolean).join(', ');
	}
	return made;
}

const terms = lazy(() => {
	const made: Partial<Record<ThemeId, ThemeTerms>> = {};
	for (const id of themeIds) made[id] = termsOf(id);
	return made;
});

export const themes: Themes = {
	names: themeNames,
	get terms() {
		return terms();
	},
};

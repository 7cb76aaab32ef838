/** Policy areas as Spanish readers call them. */
import type {ThemeId} from '../themes.ts';

export const themeNames: Readonly<Record<ThemeId, string>> = {
	meeting: 'Encuentro y participantes',
	economy: 'Macroeconomía',
	rights: 'Derechos humanos y civiles',
	health: 'Salud',
	agriculture: 'Agricultura y pesca',
	labor: 'Trabajo y empleo',
	education: 'Educación',
	environment: 'Medio ambiente',
	energy: 'Energía',
	migration: 'Migración',
	transport: 'Transporte e infraestructura',
	crime: 'Seguridad pública y justicia',
	welfare: 'Bienestar social',
	housing: 'Vivienda',
	commerce: 'Comercio interior',
	defense: 'Defensa',
	technology: 'Ciencia y tecnología',
	trade: 'Comercio exterior e inversión',
	international: 'Asuntos internacionales y cooperación',
	government: 'Gobierno y Estado de derecho',
	lands: 'Tierras públicas y agua',
	culture: 'Cultura',
	'next-steps': 'Seguimiento',
	other: 'Otros puntos',
};

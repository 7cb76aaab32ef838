/** Governments and bodies that have a name of their own in Spanish, by their English names without an article. */
export const publisherNames: ReadonlyMap<string, string> = new Map([
	['White House', 'Casa Blanca'],
	['European Union', 'Unión Europea'],
	['European Council', 'Consejo Europeo'],
	['Council of the European Union', 'Consejo de la Unión Europea'],
	['European Commission', 'Comisión Europea'],
	['European Parliament', 'Parlamento Europeo'],
	['NATO', 'OTAN'],
	['United Nations', 'Naciones Unidas'],
	['Organization of American States', 'Organización de los Estados Americanos'],
	['World Bank', 'Banco Mundial'],
	['International Monetary Fund', 'Fondo Monetario Internacional'],
	['Inter-American Development Bank', 'Banco Interamericano de Desarrollo'],
	['World Health Organization', 'Organización Mundial de la Salud'],
	['World Trade Organization', 'Organización Mundial del Comercio'],
]);

/** Names of rows that are no phrase of a text, by what the comparison calls them, in Spanish. */
export const rowNames: ReadonlyMap<string, string> = new Map([
	['Hosts and participants', 'Anfitriones y participantes'],
	['Participants', 'Participantes'],
	['Visit and meetings', 'Visita y reuniones'],
	['Visit', 'Visita'],
	['Meetings', 'Reuniones'],
	['Call', 'Llamada'],
	['Tone of the talks', 'Tono de las conversaciones'],
	['Next meeting', 'Próxima reunión'],
	['Invitation', 'Invitación'],
	['Further contact', 'Contacto posterior'],
	['Further talks', 'Conversaciones posteriores'],
	['Untitled', 'Sin título'],
]);

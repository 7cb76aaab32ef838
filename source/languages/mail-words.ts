/** What mail programs and those who write put around the text of a message, in all languages at once: a message holds others. */

export type FieldName = 'from' | 'date' | 'to' | 'subject' | 'other';

/** What mail programs call the lines of a head, in the languages they are written in. */
const fields: readonly (readonly [name: FieldName, words: string])[] = [
	['from', 'from|de|von|da|van|från|fra|od|lähettäjä|от|від|发件人|寄件者|差出人|보낸 사람'],
	[
		'date',
		'sent|date|enviad[oa](?: el)?|fecha|envoyé|gesendet|datum|inviato|data|verzonden|skickat|sendt|dato|wysłano|lähetetty|отправлено|дата|надіслано|发送时间|日期|送信日時|보낸 날짜',
	],
	['to', 'to|para|à|a|an|aan|till|til|do|vastaanottaja|кому|收件人|宛先|받는 사람'],
	[
		'subject',
		'subject|asunto|objet|betreff|oggetto|onderwerp|assunto|ämne|emne|temat|aihe|тема|主题|主旨|件名|제목',
	],
	[
		'other',
		'b?cc|kopie?|copia|copie|копия|抄送|reply-to|responder a|importance|priority|attachments?|adjuntos?',
	],
];

/** A line of a head; its groups have the names of fields, and `value`. */
export const fieldPattern = new RegExp(
	`^[*_]{0,2}(?:${fields.map(([name, each]) => `(?<${name}>${each})`).join('|')})[*_]{0,2} ?[:：][*_]{0,2}(?<value>.*)$`,
	'iu',
);

export const fieldNames: readonly FieldName[] = fields.map(([name]) => name);

/** `Begin forwarded message:`, `-------- Original Message --------`, a rule. */
export const headMarker =
	/^(?:[-_=*\s]{3,}|[-_\s]*(?:begin )?(?:forwarded|original|weitergeleitete|ursprüngliche|doorgestuurd|vidarebefordrat|videresendt)[^.]{0,40}[-_:\s]*|[-_\s]*(?:mensaje|message|messaggio|mensagem|inicio del mensaje|début du message) (?:original|originale|reenviado|transféré|réexpédié|inoltrato|encaminhad[oa]|d’origine)[^.]{0,20}[-_:\s]*)$/iu;

/** What such a line says where the message below was not answered. */
export const sentOnMarker =
	/forward|weitergeleitet|doorgestuurd|vidarebefordrat|videresendt|reenviado|transféré|réexpédié|inoltrato|encaminhad/iu;

/** What mail programs put before the subject of an answer, or of what is sent on. */
export const answeredPrefix = /^(?:(?:re|aw|sv|vs|antw|odp|ynt)(?:\[\d+\])?\s*:\s*)+/i;
export const sentOnPrefix = /^(?:(?:fwd?|wg|tr|rv|enc|doorst|vb|pd)\s*:\s*)+/i;

/** Above the text of a letter: `Dear colleagues,`. */
export const greeting =
	/^(?:dear|hello|hi|good (?:morning|afternoon|evening)|estimad[oa]s?|hola|buen[oa]s (?:días|tardes)|sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen)|chers?|chères?|bonjour|madame|monsieur|gentile|egregio|prezad[oa]s?|caro|kjære|bästa|hej)\b[^.?]{0,80}[,:!]?$/iu;

/** Below it: `Kind regards,`. */
export const closing =
	/^(?:(?:with )?(?:kind|best|warm(?:est)?|many)?\s*(?:regards|wishes|thanks)|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|cheers|mit (?:freundlichen|besten|herzlichen) grüßen|freundliche grüße|(?:bien )?cordialement|(?:un )?(?:cordial(?:es)? )?saludos?(?: cordial(?:es)?)?|atentamente|cordialmente|distinti saluti|cordiali saluti|atenciosamente|med vennlig hilsen|med venlig hilsen|med vänliga hälsningar|met vriendelijke groet(?:en)?)[,.!]?$/iu;

/** A time of day behind a day, and all that follows. */
export const timeBehindDay = /,?\s+(?:(?:at|a las|um|à|kl\.?)\s+)?\d{1,2}[:.]\d{2}(?!\d).*$/s;

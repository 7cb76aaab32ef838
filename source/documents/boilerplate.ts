/** Finds page furniture: banners, breadcrumbs, forms, feedback lines, footers and lists of links. */
import type {DocumentBlock} from './readers/blocks.ts';

/** Furniture by its own words; each pattern must match the whole line. */
const furniture: readonly (readonly [pattern: RegExp, reason: string])[] = [
	[
		/(?:u\.s\. flag|an official website of the united states government|here['’]s how you know)/i,
		'government site banner',
	],
	[
		/(?:government website|(?:official websites use|safely connect using|secure) (?:\.gov|\.mil|https)\b.{0,60})/i,
		'government site banner',
	],
	[
		/(?:the \.gov means it['’]s official\.?|the site is secure\.?|a \.(?:gov|mil) website belongs to an official government.{0,80})/i,
		'government site banner',
	],
	[/a lock \(.{0,8}\) or https:\/\/ means you['’]ve safely connected.{0,160}/i, 'government site banner'],
	[/(?:breadcrumbs?|you are here:?.{0,120})/i, 'breadcrumb trail'],
	[/(?:home|inicio|accueil|startseite)(?:\s*[>»›/|→]\s*[^>»›|→]{2,120}){1,8}/i, 'breadcrumb trail'],
	[/(?:archived content|this is an archived page\.?)/i, 'archive notice'],
	[
		/in an effort to keep .{1,40} current, the archive contains outdated information.{0,120}/i,
		'archive notice',
	],
	[
		/(?:this (?:is )?(?:page|content|information) (?:is|has been) (?:archived|no longer (?:current|updated|maintained))).{0,160}/i,
		'archive notice',
	],
	[/(?:was|is) this page (?:helpful|useful)\??.{0,40}/i, 'feedback form'],
	[
		/(?:(?:yes|no),? this page is (?:not )?useful|report a (?:problem|mistake|error) (?:with|on|in) this page|help us improve .{2,40}|thank you for your feedback\.?)/i,
		'feedback form',
	],
	[/don['’]t include personal or financial information.{0,120}/i, 'feedback form'],
	[/get emails about this page/i, 'sign-up form'],
	[/this page was (?:not )?helpful because.{0,60}/i, 'feedback form'],
	[/["“”\s]{0,4}\*["”]? indicates required fields.{0,10}/i, 'sign-up form'],
	[
		/(?:subscribe|sign up)(?: (?:now|here|today)|(?: (?:to|for))? .{0,40}\b(?:newsletters?|updates|alerts|e-?mails?|mailing list|feed|news|notifications|podcast)\b.{0,40})?/i,
		'sign-up form',
	],
	[/sign up to receive .{1,60}\. we do not sell or share your info\.?/i, 'sign-up form'],
	[/this field is for validation purposes.{0,60}/i, 'sign-up form'],
	[/(?:email(?: address)?|enter your email.{0,30}|first name|last name|submit)\s*\*?/i, 'sign-up form'],
	[
		/(?:welcome to the new state\.gov|our new design makes it easier to find and learn about .{1,200})/i,
		'site footer',
	],
	[
		/(?:(?:skip|jump) to (?:the )?(?:main )?(?:content|navigation)|back to top|top of page|(?:main|navigation) menu|menu|(?:toggle|show|hide|close|open) (?:the )?(?:menu|navigation|search)|search this site|search gov\.uk|breadcrumb)/i,
		'navigation',
	],
	[
		/(?:aller au (?:contenu|menu)(?: principal)?|retour en haut|(?:ir|saltar|pasar) al contenido(?: principal)?|zum (?:haupt)?inhalt(?: springen)?|mostrar accesos directos|imprime la página completa|voir tous les articles(?: et dossiers)?)/i,
		'navigation',
	],
	[
		/(?:(?:compart(?:ir|e|a)|partager|teilen)(?: (?:en|por|sur|par|auf|via) .{1,40})?|síguenos(?: en)?|suivez[- ]nous.{0,40}|copy (?:the )?link|copier le lien|copiar enlace|(?:send|share) by e-?mail|print(?:er)?[- ]friendly.{0,20}|imprimir|imprimer|drucken)/i,
		'sharing links',
	],
	[
		/(?:share(?: this(?: (?:page|article|story|post|content|release|statement|document|news))?(?: (?:on|via|with|by) .{1,40})?| (?:on|via|by) (?:facebook|twitter|x|linkedin|whatsapp|telegram|social media|e-?mail)\b.{0,40})?|tweet|print(?: this page)?|facebook|twitter|linkedin|whatsapp|instagram|youtube|rss|e-?mail this page|follow us.{0,40})/i,
		'sharing links',
	],
	[
		/(?:we use cookies|this (?:web)?site uses cookies|(?:accept|reject|manage|allow|view) (?:(?:all|additional|optional|analytics) )?cookies|cookie (?:settings|policy|preferences)).{0,240}/i,
		'cookie notice',
	],
	[
		/(?:cookies on .{2,40}|we use some essential cookies.{0,120}|you(?: have|['’]ve) (?:accepted|rejected) additional cookies.{0,160}|hide this message|gestion des cookies|(?:política|aviso) de cookies|cookie-einstellungen)/i,
		'cookie notice',
	],
	[
		/(?:privacy policy|terms of (?:use|service)|accessibility(?: statement)?|site ?map|contact us|disclaimer|copyright|foia|no fear act|an official website of .{2,60})/i,
		'site footer',
	],
	[
		/(?:mentions légales|plan du site|accessibilité(?: ?: .{1,40})?|politique de confidentialité|aviso de privacidad|aviso legal|mapa del sitio|impressum|datenschutz(?:erklärung)?|barrierefreiheit|version for people with visual impairment)/i,
		'site footer',
	],
	[
		/all (?:content|materials?)(?: (?:of|on) (?:the|this) (?:web)?site)? (?:is|are) available under .{0,20}licen[cs]e.{0,120}/i,
		'site footer',
	],
	[
		/la legalidad, veracidad y la calidad de la información es estrictamente responsabilidad de .{0,220}/i,
		'site footer',
	],
	[
		/(?:¿qué es gob\.mx\?|es el portal único de trámites.{0,80}|denuncia contra servidores públicos)/i,
		'site footer',
	],
	[/(?:©|\(c\) ?\d{4}|copyright ©?).{0,160}/i, 'site footer'],
	[/(?:javascript (?:is|must be) .{1,80}|please enable javascript.{0,80})/i, 'technical notice'],
	[/(?:advertisement|loading(?:…|\.\.\.)?)/i, 'technical notice'],
	[/[#*=_~–—\-·•.\s]{2,}/, 'rule or end mark'],
	[/-?\s*(?:30|end|ends|fin)\s*-?/i, 'rule or end mark'],
	[/(?:page )?\d{1,3}(?: (?:of|\/) \d{1,3})?/i, 'page number'],
];

/** Longest line that may be furniture; statements put their points in longer ones, or in other words. */
const longestFurniture = 320;

const patterns = furniture.map(
	([pattern, reason]) => [new RegExp(`^(?:${pattern.source})$`, pattern.flags), reason] as const,
);

// Nearly all blocks are none of these, which one pattern tells faster than forty.
const anyFurniture = new RegExp(`^(?:${furniture.map(([pattern]) => pattern.source).join('|')})$`, 'i');

/** Why this one block is furniture by its own words, or null. */
export function furnitureReason(block: DocumentBlock): string | null {
	if (block.text.length > longestFurniture || !anyFurniture.test(block.text)) return null;
	for (const [pattern, reason] of patterns) if (pattern.test(block.text)) return reason;
	return null;
}

/** Where a page sends its readers elsewhere: the sentence points away and says nothing of its own. */
const pointer =
	/^(?:for (?:more|further|additional) information\b.{0,200}|(?:read|learn|see|find out) more\b.{0,80}|click here\b.{0,80})(?:\bhere\b|\bbelow\b|\blinks?\b|\bclick\b|\bvisit\b|https?:).{0,80}$|^(?:read more|learn more|find out more|see also|full text|download(?: the)? pdf)\W*$/i;

/** Headings that announce nothing but links. */
const linksHeading =
	/^(?:related (?:content|links|articles|documents|information|news|topics|stories|items)|additional (?:information|resources|links)|remarks and releases|useful links|external links|further reading|more (?:news|information|from .{1,40})|see also|quick links|site links|latest (?:news|updates)|recent (?:news|posts)|you may also like|in this section)$/i;

/** Headings that announce links at the foot of a page, and points of their own within a statement. */
const footHeading = /^(?:resources|links|tags|topics|categories|share)$/i;

const datedLink = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/;

/** Longest title of a page that a list of links holds. */
const longestLink = 200;

/**
 * Furniture that shows only in its surroundings: breadcrumb lists and lists of links. Maps the block's
 * index to the reason. `isFurniture` says what is known to be furniture already.
 */
export function furnitureRuns(
	blocks: readonly DocumentBlock[],
	isFurniture: (index: number) => boolean,
): ReadonlyMap<number, string> {
	const found = new Map<number, string>();
	const endsPage = (next: number) =>
		blocks.every(({text}, index) => index < next || isFurniture(index) || isAnyLinksHeading(text));
	for (const index of breadcrumbList(blocks)) found.set(index, 'breadcrumb trail');
	blocks.forEach((block, index) => {
		if (pointer.test(block.text)) {
			found.set(index, 'pointer to other pages');
			for (const link of linksAfter(blocks, index, true)) found.set(link, 'list of links');
			return;
		}
		const isFoot = footHeading.test(block.text);
		if (!isFoot && !linksHeading.test(block.text)) return;
		const links = linksAfter(blocks, index, false);
		if (links.length === 0 || (isFoot && !endsPage(index + links.length + 1))) return;
		for (const link of [index, ...links]) {
			if (!isFurniture(link) && !found.has(link)) found.set(link, 'list of links');
		}
	});
	return found;
}

function isAnyLinksHeading(text: string): boolean {
	return linksHeading.test(text) || footHeading.test(text);
}

/** A numbered or marked list before the text whose first item is the site's front page. */
function breadcrumbList(blocks: readonly DocumentBlock[]): number[] {
	const start = blocks.findIndex(
		block => block.marker !== null && /^(?:home|inicio|accueil|startseite|homepage)$/i.test(block.text),
	);
	if (start === -1) return [];
	let end = start;
	while (blocks[end]?.marker != null && blocks[end]?.run === blocks[start]?.run) end++;
	return Array.from({length: end - start}, (_, offset) => start + offset);
}

/** The lines after `index` that name pages: short, no sentences; up to the next one that is neither. */
function linksAfter(blocks: readonly DocumentBlock[], index: number, sameRun: boolean): number[] {
	const links: number[] = [];
	for (let at = index + 1; at < blocks.length; at++) {
		const block = blocks[at];
		if (block === undefined || !isLink(block) || isAnyLinksHeading(block.text)) break;
		if (sameRun && block.run !== blocks[index]?.run) break;
		links.push(at);
	}
	return links;
}

function isLink(block: DocumentBlock): boolean {
	if (block.text.length > longestLink) return false;
	return datedLink.test(block.text) || !/[.!?;:]["”’)]?$/.test(block.text.replace(/\b(?:[A-Z]\.){2,}$/, ''));
}

/** English noun phrases, and labels made of them. */
import type {Phrases} from '../phrases.ts';
import {wordSet} from '../words.ts';
import {labelWords} from './label-words.ts';
import {wordClasses} from './word-classes.ts';

export const phrases: Phrases = {
	classes: wordClasses,
	inLabels: labelWords,
	chunks: {
		verbsOrNouns: wordSet('support'),
		intending: wordSet('plans aims seeks hopes intends wants needs'),
		articles: wordSet('the a an'),
		relatives: wordSet('that which who'),
		listOpeners: wordSet('and or also'),
		adverbials: new Set([
			'at length',
			'at present',
			'in addition',
			'in detail',
			'in full',
			'in general',
			'in particular',
			'in person',
			'in practice',
			'in principle',
			'in return',
			'in turn',
			'on board',
			'take place',
			'taken place',
			'takes place',
			'taking place',
			'took place',
		]),
		adverbEnding: /ly$/,
		afterNouns: wordSet('of in for and with from on by are is that'),
		beforePast: wordSet('has have had been was were is are be already also further together jointly then'),
		subjectEnding: /[^s]s$|ment$|tion$/,
		beforeGerunds: wordSet('by in from to as than while when without is are was were be and'),
		objectArticles: wordSet('the a an its their our his her'),
		objectOpeners: wordSet('the a an its their our these this that on to in with as for how all'),
		compounded: wordSet('building sharing making keeping gathering raising setting solving'),
		measures: wordSet('high low long short'),
		amountOpeners: wordSet('up nearly almost about roughly approximately around over'),
		amountJoints: wordSet('in of'),
	},
	parts: {
		purpose: ['in', 'order', 'to'],
		consequence: {word: 'so', behind: wordSet('that as')},
		means: wordSet('for by through'),
		fronting: wordSet('on regarding concerning'),
		participle: /(?:ed|ing)$/,
		phraseClosers: wordSet('to that which who'),
		notModified: /(?:ed|s)$/,
	},
	joints: new Map([
		['and', 'and'],
		['of', 'genitive'],
		['for', 'purpose'],
		['in', 'place'],
	]),
	naming: wordSet('for of on'),
	complementing: wordSet('against between among for from in of on with'),
	handingOn: wordSet('of to for'),
	labels: {
		followUp: {pattern: /\bfollow(?:ing)?[- ]up (?:on|to) /i, stem: 'follow', label: 'Follow-up on'},
		talked: /\b(?:discussed|discussions?|exchanged views|reviewed|spoke about|talked about)\b/i,
		talks: (first, second) => `Discussions: ${first} and ${second}`,
		gathering: {
			hosts: /\b(?:co-?)?host(?:ed|s)\b/i,
			guests: /\b(?:attended by|participants? includ(?:ed|ing))\b/i,
			met: /\b(?:met|received|hosted|convened?|held (?:\w+ ){0,2}(?:talks|meetings?))\b/i,
			meeting: /\b(?:met|convened?|held (?:\w+ ){0,2}talks)\b/i,
			visited: /\bvisit(?:ed)?\b/i,
			called: /\b(?:spoke|call|called|telephone|phone)\b/i,
			toned:
				/\b(?:atmosphere|(?:candid|constructive|cordial|frank|friendly|fruitful|warm|substantive)(?:,? (?:and )?\w+){0,3} (?:conversations?|discussions?|exchanges?|meetings?|talks?))\b/i,
			phoned: /\b(?:phone|telephone|video)\b/i,
		},
		gatherings: {
			hostsAndGuests: 'Hosts and participants',
			guests: 'Participants',
			visitAndMeetings: 'Visit and meetings',
			visit: 'Visit',
			meetings: 'Meetings',
			call: 'Call',
			tone: 'Tone of the talks',
		},
		goingOn: [
			{
				pattern:
					/\b(?:look(?:s|ed|ing)?|am looking) forward to (?:\w+ ){0,2}(?:meeting|seeing|welcoming|hosting|visiting|receiving|a meeting|the next)\b|\bnext (?:in-person )?(?:meeting|summit|conference|round|session)\b|\b(?:agreed|intend|plan|will|decided) to (?:meet|convene|reconvene)\b/i,
				label: 'Next meeting',
			},
			{
				pattern:
					/\b(?:invit(?:e|es|ed|ing)\b.{1,90}\b(?:visit|come to|travel to)|extended (?:\w+ ){0,3}invitation|invitation to visit)\b/i,
				label: 'Invitation',
			},
			{
				pattern:
					/\b(?:stay|staying|remain|remaining|keep|keeping|be) in (?:\w+ ){0,3}(?:touch|contact)\b|\b(?:maintain|continue) (?:\w+ ){0,2}contacts?\b/i,
				label: 'Further contact',
			},
			{
				pattern:
					/\bcontinu(?:e|ing) (?:\w+ ){0,3}(?:discussions?|talks|dialogue|consultations?|conversations?|exchanges?)\b/i,
				label: 'Further talks',
			},
		],
		untitled: 'Untitled',
	},
};

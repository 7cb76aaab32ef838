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
		adverbEnding: /ly$/,
		afterNouns: wordSet('of in for and with from on by are is that'),
		beforePast: wordSet('has have had been was were is are be already'),
		subjectEnding: /[^s]s$|ment$|tion$/,
		beforeGerunds: wordSet('by in from while when without is are was were be and'),
		objectArticles: wordSet('the a an its their our his her'),
		objectOpeners: wordSet('the a an its their our these this that on to in with as for how all'),
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
			met: /\b(?:met|received|hosted)\b/i,
			meeting: /\bmet\b/i,
			visited: /\bvisit(?:ed)?\b/i,
			called: /\b(?:spoke|call|called|telephone|phone)\b/i,
		},
		gatherings: {
			hostsAndGuests: 'Hosts and participants',
			guests: 'Participants',
			visitAndMeetings: 'Visit and meetings',
			visit: 'Visit',
			meetings: 'Meetings',
			call: 'Call',
		},
		untitled: 'Untitled',
	},
};

/** English: what is wrong in the settings file. */
import {englishYaml, type YamlWords} from '../../../text/placed-yaml.ts';

const yaml: YamlWords = englishYaml;

/** Of what stands there, as much as a message repeats; null where it is a list. */
type Said = string | null;

export const mistakes = {
	yaml,
	notSettings: (example: string) => `must be a list of settings such as “${example}”`,
	noSetting: (name: string) => `there is no setting “${name}”`,
	isOneOf: (setting: string, names: readonly string[], said: Said) =>
		`${setting} is one of ${names.join(', ')}; not ${said === null ? 'a list' : `“${said}”`}`,
	isOnOrOff: (setting: string, said: string) => `${setting} is on or off, not “${said}”`,
	notKeys: (example: string) => `keys must be a list such as “${example}”`,
	/** By the id of what a key does. */
	noSuchKey: (id: string) => `no key is called “${id}”`,
	isNoKey: (id: string, said: Said) =>
		`${id}: ${said === null || said === '' ? 'is no key' : `“${said}” is no key`}; keys are written x, X, ctrl-x, space, enter, pageup …`,
	fixed: (id: string) => `${id} cannot be given other keys`,
	/** `place`: where a letter is text. */
	isText: (id: string, key: string, place: string) => `${id} cannot be “${key}”: it is text in ${place}`,
	/** `other`: the id of what the key does there already. */
	isTaken: (id: string, key: string, other: string, place: string) =>
		`${id} cannot be “${key}”: it is ${other} in ${place}`,
};

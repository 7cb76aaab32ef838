/** What completes commands, flags and their values in a shell, made from the tables of commands and flags. */
import {
	type CommandName,
	commands,
	type FlagName,
	type FlagRow,
	flagRows,
	type Shell,
	shells,
} from './arguments.ts';

type Flag = readonly [FlagName, FlagRow];

type Word = {readonly name: string; readonly summary: string};

/** What may stand first: the commands, and the one that only prints. */
const firstWords: readonly Word[] = [
	...commands.filter(({name}) => name !== 'open'),
	{name: 'help', summary: 'commands and flags'},
];

function flagsOf(command: CommandName): readonly Flag[] {
	return flagRows().filter(([, row]) => row.commands.includes(command));
}

/** A flag as it is typed, its long form last. */
function spellings([name, {shortFlag}]: Flag): readonly string[] {
	return [...(shortFlag === undefined ? [] : [`-${shortFlag}`]), `--${name}`];
}

const takesValue = ([, {type}]: Flag): boolean => type !== 'boolean';

const withValue = flagRows().filter(takesValue);
const spelledWithValue = withValue.flatMap(spellings).join('|');

/** The commands as cases of a shell; whatever is none of them opens documents. */
const commandsLast: readonly {readonly pattern: string; readonly name: CommandName}[] = [
	...commands.filter(({name}) => name !== 'open').map(({name}) => ({pattern: name, name})),
	{pattern: '*', name: 'open'},
];

/** In single quotes, as every shell here reads them. */
function quoted(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

const beginning = (shell: Shell): string =>
	`# Completes the commands and flags of briefing in ${shell}; made by briefing --completion ${shell}.`;

function bash(): string {
	const flagCases = commandsLast.map(
		({pattern, name}) => `\t\t${pattern}) flags='${flagsOf(name).flatMap(spellings).join(' ')}' ;;`,
	);
	const valueCases = withValue.map(flag => {
		const [, {choices, isFile}] = flag;
		const completes =
			choices !== undefined
				? `_briefing_words '${choices.join(' ')}'`
				: isFile
					? '_briefing_files'
					: 'compopt +o default 2>/dev/null';
		return `\t\t${spellings(flag).join('|')}) ${completes}; return ;;`;
	});
	return `${beginning('bash')}
_briefing_words() {
	local word
	for word in $1; do
		[[ $word == "$cur"* ]] && COMPREPLY+=("$word")
	done
}

_briefing_files() {
	local file
	compopt -o filenames 2>/dev/null
	while IFS= read -r file; do
		COMPREPLY+=("$file")
	done < <(compgen -f -- "$cur")
}

_briefing() {
	local cur=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command='' flags='' at
	COMPREPLY=()
	# The shell cuts --format=html in three.
	if [[ $cur == = ]]; then
		cur=''
	elif [[ $before == = ]]; then
		before=\${COMP_WORDS[COMP_CWORD-2]}
	fi
	case $before in
${valueCases.join('\n')}
	esac
	for ((at = 1; at < COMP_CWORD; at++)); do
		case \${COMP_WORDS[at]} in
		${spelledWithValue}) [[ \${COMP_WORDS[at+1]} == = ]] && at=$((at + 1)); at=$((at + 1)) ;;
		-?*) ;;
		*) command=\${COMP_WORDS[at]}; break ;;
		esac
	done
	case $command in
${flagCases.join('\n')}
	esac
	if [[ $cur == -* ]]; then
		_briefing_words "$flags"
	else
		[[ -z $command ]] && _briefing_words '${firstWords.map(({name}) => name).join(' ')}'
		_briefing_files
	fi
}

complete -o default -F _briefing briefing
`;
}

/** A text inside brackets or between colons of a specification for \`_arguments\`. */
function zshText(text: string): string {
	return text.replace(/[[\]:\\]/g, '\\$&');
}

function zsh(): string {
	const specification = (flag: Flag): string => {
		const [, {summary, value = '', choices, isFile}] = flag;
		const all = spellings(flag);
		const isEither = all.length > 1;
		const completes = choices !== undefined ? `(${choices.join(' ')})` : isFile === true ? '_files' : ' ';
		const rest = `[${zshText(summary)}]${takesValue(flag) ? `:${zshText(value.replace(/[<>]/g, ''))}:${completes}` : ''}`;
		const named = (spelling: string) =>
			`${spelling}${!takesValue(flag) ? '' : spelling.startsWith('--') ? '=' : '+'}`;
		return all
			.map(spelling => quoted(`${isEither ? `(${all.join(' ')})` : ''}${named(spelling)}${rest}`))
			.join(' ');
	};
	const cases = commandsLast.map(({pattern, name}) => {
		const flags = flagsOf(name).map(flag => `\t\t\t\t${specification(flag)}`);
		return `\t\t${pattern})\n\t\t\tflags=(\n${flags.join('\n')}\n\t\t\t) ;;`;
	});
	const described = firstWords.map(
		({name, summary}) => `\t\t${quoted(`${name}:${summary.replaceAll(':', '\\:')}`)}`,
	);
	return `#compdef briefing
${beginning('zsh')}
_briefing_first() {
	local -a briefing_commands
	briefing_commands=(
${described.join('\n')}
	)
	_alternative 'commands:command:{_describe command briefing_commands}' 'files:document:_files'
}

_briefing() {
	local -a flags rest
	local word command='' is_value=''
	for word in "\${(@)words[2,CURRENT-1]}"; do
		case $is_value$word in
		${spelledWithValue}) is_value=yes ;;
		yes*) is_value='' ;;
		-*) ;;
		*) command=$word; break ;;
		esac
	done
	case $command in
${cases.join('\n')}
	esac
	case $command in
		search) rest=('1:command:_briefing_first' '2:query: ' '*:document:_files') ;;
		*) rest=('1:document:_briefing_first' '*:document:_files') ;;
	esac
	_arguments -S "\${(@)flags}" "\${(@)rest}"
}

if [[ $funcstack[1] == _briefing ]]; then
	_briefing "$@"
else
	compdef _briefing briefing
fi
`;
}

function fish(): string {
	const names = firstWords.map(({name}) => name).join(' ');
	const isOpen = `not __fish_seen_subcommand_from ${names}`;
	const words = firstWords.map(
		({name, summary}) => `complete -c briefing -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
	);
	const flags = flagRows().map(flag => {
		const [name, {shortFlag, summary, choices, isFile, commands: places}] = flag;
		const seen = places.filter(place => place !== 'open').join(' ');
		const inCommand = `__fish_seen_subcommand_from ${seen}`;
		const where =
			places.length === commands.length
				? null
				: !places.includes('open')
					? inCommand
					: seen === ''
						? isOpen
						: `${isOpen}; or ${inCommand}`;
		return [
			'complete -c briefing',
			...(where === null ? [] : [`-n ${quoted(where)}`]),
			`-l ${name}`,
			...(shortFlag === undefined ? [] : [`-s ${shortFlag}`]),
			...(!takesValue(flag)
				? []
				: choices !== undefined
					? [`-x -a ${quoted(choices.join(' '))}`]
					: [isFile === true ? '-r -F' : '-x']),
			`-d ${quoted(summary)}`,
		].join(' ');
	});
	return `${[beginning('fish'), ...words, ...flags].join('\n')}\n`;
}

/** For each shell what it reads, and the name under which it is shipped. */
const scripts: Readonly<Record<Shell, {readonly file: string; readonly make: () => string}>> = {
	bash: {file: 'briefing.bash', make: bash},
	zsh: {file: '_briefing', make: zsh},
	fish: {file: 'briefing.fish', make: fish},
};

export function completionFor(shell: Shell): string {
	return scripts[shell].make();
}

/** Every script under the name of its file. */
export function completionFiles(): readonly (readonly [file: string, text: string])[] {
	return shells.map(shell => [scripts[shell].file, completionFor(shell)]);
}

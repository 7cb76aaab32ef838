# Completes the commands and flags of briefing in bash; made by briefing --completion bash.
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
	local cur=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command='' flags='' at
	COMPREPLY=()
	# The shell cuts --format=html in three.
	if [[ $cur == = ]]; then
		cur=''
	elif [[ $before == = ]]; then
		before=${COMP_WORDS[COMP_CWORD-2]}
	fi
	case $before in
		--left) _briefing_files; return ;;
		--right) _briefing_files; return ;;
		--topic) compopt +o default 2>/dev/null; return ;;
		--limit) compopt +o default 2>/dev/null; return ;;
		-o|--output) _briefing_files; return ;;
		--format) _briefing_words 'markdown html docx json'; return ;;
		--length) _briefing_words 'short standard full'; return ;;
		--date) compopt +o default 2>/dev/null; return ;;
		--check) _briefing_files; return ;;
		--language) _briefing_words 'en es'; return ;;
		--completion) _briefing_words 'bash zsh fish'; return ;;
	esac
	for ((at = 1; at < COMP_CWORD; at++)); do
		case ${COMP_WORDS[at]} in
		--left|--right|--topic|--limit|-o|--output|--format|--length|--date|--check|--language|--completion) [[ ${COMP_WORDS[at+1]} == = ]] && at=$((at + 1)); at=$((at + 1)) ;;
		-?*) ;;
		*) command=${COMP_WORDS[at]}; break ;;
		esac
	done
	case $command in
		sources) flags='--json --language -h --help -v --version' ;;
		search) flags='--json --limit --language -h --help -v --version' ;;
		compare) flags='--left --right --topic --json --pinned --language -h --help -v --version' ;;
		export) flags='--left --right --topic -o --output --format --length --doubtful --date --check --force --pinned --language -h --help -v --version' ;;
		init) flags='--force --language -h --help -v --version' ;;
		*) flags='--left --right --topic --length --date --pinned --language --config --completion -h --help -v --version' ;;
	esac
	if [[ $cur == -* ]]; then
		_briefing_words "$flags"
	else
		[[ -z $command ]] && _briefing_words 'sources search compare export init help'
		_briefing_files
	fi
}

complete -o default -F _briefing briefing

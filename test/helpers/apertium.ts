/** Apertium as it answered once (3.8.3, with apertium-eng-spa 0.8.1), for machines that do not have it. */
import {fileURLToPath} from 'node:url';

/** Sentences of a fixture, each with what Apertium made of it. */
const recorded = fileURLToPath(new URL('../fixtures/apertium/conference-miami.tsv', import.meta.url));

/** The script of a program that answers as it did, and has no pair but `spa-eng`. */
export const recordedApertium = `[ "$*" = "-u -f line spa-eng" ] || { echo "Error: Mode $4 does not exist. Try one of:" >&2; exit 1; }
awk -F '\\t' 'NR == FNR {said[$1] = $2; next} {print ($0 in said) ? said[$0] : "(" $0 ")"}' '${recorded}' /dev/stdin`;

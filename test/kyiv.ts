/** The labelled pair on the visit to Kyiv of April 2022; its documents are not part of this repository. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';

export const kyivFolder = join(import.meta.dirname, '../../shared/evaluation/kyiv-visit');

/** Where the pair is not at hand, what needs it is skipped. */
export const hasKyiv = existsSync(kyivFolder);

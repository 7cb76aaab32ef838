/** What tells the caches of one build from those of another: hashes that the build puts here. */

declare const DOCUMENTS_SHAPE: string | undefined;
declare const INDEX_SHAPE: string | undefined;

/** Where the program was not built, what one process keeps is for itself alone: its files may be changed by the next. */
const ofThisProcess = crypto.randomUUID().replaceAll('-', '').slice(0, 16);

/** Sixteen characters, others for every change in how documents are read. */
export const documentsShape = typeof DOCUMENTS_SHAPE === 'string' ? DOCUMENTS_SHAPE : ofThisProcess;

/** Sixteen characters, others for every change in how texts become an index. */
export const indexShape = typeof INDEX_SHAPE === 'string' ? INDEX_SHAPE : ofThisProcess;

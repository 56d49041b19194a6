import '#web/vendor/ts-fsrs.js';

/** The library as pages have it: it sets a global name. */
export const FSRS = globalThis.FSRS;

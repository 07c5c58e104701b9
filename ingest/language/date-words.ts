/** Date expressions of a language. Its fields are set by the step that reads it. */
export type DateWords = {};

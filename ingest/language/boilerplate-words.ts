/** What page furniture looks like in a language: labels, 'read more' lines, credits, dates in bylines. Its fields are set by the step that reads it. */
export type BoilerplateWords = {};

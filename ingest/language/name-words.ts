/** Titles, offices, organization heads, pronouns of a language. Its fields are set by the step that reads it. */
export type NameWords = {};

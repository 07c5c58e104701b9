/** Trigger frames, cues of status and reporting verbs of a language. Its fields are set by the step that reads it. */
export type StatementWords = {};

/** What people keep beside the graph: views with names, and notes. It is theirs, and no document changes it. */
import { type Static, Type } from 'typebox';

const LONGEST_NAME = 200;
/** A view of a thousand nodes with their places takes about 50 kB. */
const LONGEST_FRAGMENT = 500_000;
const LONGEST_NOTE = 20_000;

const Name = Type.String({ minLength: 1, maxLength: LONGEST_NAME, description: 'What people call it' });
const Fragment = Type.String({
  minLength: 1,
  maxLength: LONGEST_FRAGMENT,
  description: 'The part of the address after #, which opens the view',
});
const Lines = Type.Record(Type.String(), Type.Integer({ minimum: 1 }), {
  description: 'Sentences behind each edge that the view showed, by its id: what came later is new',
});

/** A view to keep. One of the same name is replaced. */
export const NewViewSchema = Type.Object(
  { name: Name, fragment: Fragment, lines: Lines },
  { additionalProperties: false, examples: [{ name: 'Talks in Minsk', fragment: 'show=person:ada', lines: {} }] },
);
export type NewView = Static<typeof NewViewSchema>;

export const SavedViewSchema = Type.Object({
  id: Type.String(),
  name: Name,
  fragment: Fragment,
  lines: Lines,
  savedAt: Type.String({ description: 'ISO 8601 date-time' }),
});
export type SavedView = Static<typeof SavedViewSchema>;

/** A note on an entity or an edge. */
export const NoteSchema = Type.Object({
  about: Type.String({ description: 'Id of the entity or edge' }),
  text: Type.String({ maxLength: LONGEST_NOTE }),
  writtenAt: Type.String({ description: 'ISO 8601 date-time' }),
});
export type Note = Static<typeof NoteSchema>;

export const NewNoteSchema = Type.Object(
  { text: Type.String({ maxLength: LONGEST_NOTE, description: 'An empty one takes the note away' }) },
  { additionalProperties: false, examples: [{ text: 'Ask the spokesman.' }] },
);

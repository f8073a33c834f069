import { beginsNote } from "../../../src/domain/provision/begins-note";

it.each([
  "Note. A day is a working day.",
  "Note 2: a day …",
  "Примечание – Днем считается …",
  "Примечание – в настоящей статье:",
  "Ескертпе – осы бапта:",
  "Ескертпе. Күн – …",
  "Примечание к статье 1 – днем считается …",
])("a law's note begins with its name and a mark: %s", (line) => expect(beginsNote(line)).toBe(true));

it.each([
  "Notes – in shorthand or in full – are kept.",
  "Примечания – краткие или полные – хранятся.",
  "Notes are kept.",
  "Сноска. Новая.",
])("a sentence about notes, and an editor's note, begin none: %s", (line) => expect(beginsNote(line)).toBe(false));

import type { Thread } from "./thread";
import { fingerprintOf } from "./fingerprint";
import { noteIdOf } from "./thread-ids";
import { parseThreadStub } from "./thread-stub";
import { knownAuthor } from "./unknown-author";

/** A note as a workbook holds it. */
export interface Note {
  readonly sheet: string;
  /** The cell it hangs on, e.g. `"D7"`. */
  readonly cell: string;
  /** `"tc={GUID}"` where Excel put the note beside the thread of that id. */
  readonly author: string;
  readonly text: string;
}

/** The id of the thread that a note stood in for; undefined for any other author. */
export const threadOfAuthor = (author: string): string | undefined => /^tc=(\{[-0-9A-Fa-f]{36}\})$/u.exec(author)?.[1];

/**
 * A note as a comment of a reviewer: what was a thread is told apart again, with its id where the note still names it.
 *
 * Notes tell no time, and of what was a thread not who wrote it. They are open until `attachThreads` knows better.
 */
export function noteAsThread({ sheet, cell, author, text }: Note): Thread {
  const thread = threadOfAuthor(author);
  const stub = parseThreadStub(withoutName(text, author), thread !== undefined);
  const place = { sheet, cell, time: "", resolved: false };
  const name = thread === undefined ? knownAuthor(author) : "";
  if (!stub) {
    const said = { author: name, text: withoutName(text, author) };
    return { ...place, ...said, id: noteId(said.text), form: "note", replies: [] };
  }
  const id = thread ?? noteId([stub.text, ...stub.replies].join("\n"));
  const nobody = { author: name, time: "" };
  const replies = stub.replies.map((reply, at) => ({ id: `${id}-${at + 1}`, author: "", time: "", text: reply }));
  return { ...place, ...nobody, id, form: "flattened", text: stub.text, replies };
}

/** Excel begins a note with the name of who writes it, on a line of its own, and leaves it there where a note becomes a comment. */
export function withoutName(text: string, author: string): string {
  const plain = text.replaceAll(/\r\n?/gu, "\n");
  return author !== "" && plain.startsWith(`${author}:\n`) ? plain.slice(author.length + 2) : plain;
}

/** By its words, whatever program saved the file. */
const noteId = (text: string): string => noteIdOf(fingerprintOf([text]));

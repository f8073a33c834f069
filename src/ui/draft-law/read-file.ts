import type { DraftInput } from "../../app/draft-reader";

/** What a draft's file may be called. */
export const DRAFT_FILES = ".docx,.txt,.md,.markdown,.html,.htm,.xhtml";

/** Bytes beyond which no draft is text alone. */
const LARGEST = 40_000_000;

/** Why a file that was picked can't be taken. */
export type FileFault = "tooLarge" | "unreadable";

/** A file that a person picked, as a draft. */
export async function readFile(file: File): Promise<DraftInput | FileFault> {
  if (file.size > LARGEST) return "tooLarge";
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    // It was moved meanwhile, or another program keeps it to itself.
    return "unreadable";
  }
}

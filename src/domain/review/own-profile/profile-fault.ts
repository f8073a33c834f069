import type { CellPlace } from "../../result";

/** What is wrong with a profile that a workbook holds, and where; `profileFaultWords` says it with its cure. */
export type ProfileFault = { readonly place: CellPlace } & (
  | { readonly kind: "name-missing" | "aspects-missing" | "aspect-unnamed" | "aspect-unasked" }
  | { readonly kind: "question-blank" | "question-loose" | "document-untitled" }
  /** A line of the first table that is none of ours. */
  | { readonly kind: "item-unknown"; readonly typed: string }
  | { readonly kind: "not-a-choice"; readonly typed: string }
  | { readonly kind: "not-a-count"; readonly typed: string; readonly least: number; readonly most: number }
  /** The id of a profile that comes with the program, on one that says something else. */
  | { readonly kind: "id-taken"; readonly typed: string }
  /** What stands in another row already: a name, a number, a title. */
  | { readonly kind: "twice"; readonly typed: string; readonly row: number }
  | { readonly kind: "holds-semicolon" | "holds-sign"; readonly typed: string }
  | { readonly kind: "too-long"; readonly typed: string; readonly most: number }
  | { readonly kind: "too-many"; readonly most: number }
  | { readonly kind: "aspect-unknown" | "instrument-unknown"; readonly typed: string; readonly near: readonly string[] }
  /** A name that several instruments of the catalogue have: their ids. */
  | { readonly kind: "instrument-unclear"; readonly typed: string; readonly near: readonly string[] }
  | { readonly kind: "no-name"; readonly typed: string }
);

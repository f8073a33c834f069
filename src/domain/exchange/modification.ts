import type { Amendment } from "../amendment/amendment";

/** What an amendment does to a text, as Akoma Ntoso names modifications. */
export const MODIFICATIONS = ["insertion", "substitution", "repeal", "renumbering"] as const;
export type Modification = (typeof MODIFICATIONS)[number];

/** An amendment, in workbooks that say so with its kind. */
type WithKind = Pick<Amendment, "draftText" | "newText"> & { readonly kind?: string | undefined };

/**
 * What an amendment does: as its row says, else by its texts. Undefined where it has no new text and does not say that
 * it is a repeal: it may just not be finished.
 */
export function modificationOf({ kind, draftText, newText }: WithKind): Modification | undefined {
  const said = kind === "replacement" ? "substitution" : MODIFICATIONS.find((each) => each === kind);
  if (newText.trim() === "") return said === "repeal" ? said : undefined;
  return said ?? (draftText.trim() === "" ? "insertion" : "substitution");
}

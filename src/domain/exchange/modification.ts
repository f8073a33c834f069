import type { Amendment, AmendmentKind } from "../amendment/amendment";

/** What an amendment does to a text, as most amendments in Akoma Ntoso say it. */
export const MODIFICATIONS = ["insertion", "substitution", "repeal", "renumbering"] as const;
export type Modification = (typeof MODIFICATIONS)[number];

const OF_KIND: Readonly<Record<AmendmentKind, Modification>> = {
  insertion: "insertion",
  replacement: "substitution",
  repeal: "repeal",
  renumbering: "renumbering",
};

/**
 * What an amendment does: as its row says, else by its texts. Undefined where it has no new text and does not say that
 * it is a repeal, as it may just not be finished, and where it may replace what the draft has or add to it.
 *
 * @param isThere whether the draft has a text of what it names
 */
export function modificationOf(
  { kind, draftText, newText }: Pick<Amendment, "kind" | "draftText" | "newText">,
  isThere: boolean,
): Modification | undefined {
  const said = kind && OF_KIND[kind];
  if (newText.trim() === "") return said === "repeal" ? said : undefined;
  if (said || draftText.trim() !== "") return said ?? "substitution";
  return isThere ? undefined : "insertion";
}

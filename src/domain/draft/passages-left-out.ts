import type { LeftOutAt } from "./draft-tree";
import type { DraftParagraph } from "./draft-paragraph";
import type { DraftMessage } from "./draft-provision";
import type { OpenProvision } from "./open-provision";
import { hiddenLeftOut, struckLeftOut } from "./words/message-words";

type Citing = (provision: OpenProvision) => { readonly citation: string };

/** What is said of passages that are struck through or hidden: how many, and in which provisions. */
export function passagesLeftOut(
  paragraphs: readonly DraftParagraph[],
  places: readonly LeftOutAt[],
  named: Citing,
): readonly DraftMessage[] {
  const say = (kind: "struck" | "hidden", words: typeof struckLeftOut): readonly DraftMessage[] => {
    const count = paragraphs.reduce((sum, { leftOut }) => sum + (leftOut?.[kind] ?? 0), 0);
    const at = places.flatMap((one) => (one[kind] > 0 && one.provision ? [named(one.provision).citation] : []));
    return count > 0 ? [words(count, [...new Set(at)])] : [];
  };
  return [...say("struck", struckLeftOut), ...say("hidden", hiddenLeftOut)];
}

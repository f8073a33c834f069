import type { Language, Localised } from "../domain/language";
import { tellNumbers } from "./old-numbers-note";
import { idsChanged, namesAfter } from "./plan-anchors";
import type { Anchor } from "./plan-anchors";

/** What the pane and the command line each say in words of their own. */
export interface AnchorWords {
  readonly changedSince: (provisions: string) => string;
  readonly saidOld: (numbers: string) => string;
}

/**
 * What becomes of a row of the review: `"5 → 6; the draft changed since (6); …"`.
 *
 * @param oldName what a provision is called from now on that stays one of the version before
 */
export function toldAnchor(
  anchor: Anchor,
  {
    oldName,
    words,
    language,
  }: {
    readonly oldName: (id: string) => string;
    readonly words: AnchorWords;
    readonly language: Language;
  },
): string {
  const before = anchor.before.join("; ");
  const after = namesAfter(anchor, oldName).join("; ");
  const changed = idsChanged(anchor);
  const { old, again, perhaps } = tellNumbers(anchor.saidOld);
  return [
    ...(before === after ? [] : [`${before} → ${after}`]),
    ...(changed.length > 0 ? [words.changedSince(changed.join("; "))] : []),
    ...(old === "" ? [] : [words.saidOld(old)]),
    ...(again === "" ? [] : [`${AGAIN[language]} (${again})`]),
    ...(perhaps === "" ? [] : [`${PERHAPS[language]} (${perhaps})`]),
  ].join("; ");
}

const AGAIN: Localised = {
  en: "its texts name numbers that are right again",
  ru: "в его текстах названы номера, которые снова верны",
  kk: "мәтіндерінде аталған нөмірлер қайтадан дұрыс",
};

const PERHAPS: Localised = {
  en: "its texts name numbers that are perhaps right again; please check them",
  ru: "в его текстах названы номера, которые, возможно, снова верны; проверьте их",
  kk: "мәтіндерінде аталған нөмірлер қайтадан дұрыс болуы мүмкін; оларды тексеріңіз",
};

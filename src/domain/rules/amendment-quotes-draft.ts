import { aboutText } from "./about";
import type { Amendment } from "../amendment/amendment";
import { idKey } from "../gap/id-key";
import { memoise } from "../memoise";
import type { Provision } from "../provision/provision";
import { fold } from "../text/fold";
import type { Rule } from "./rule";

/** The text of the draft beside new text is the draft's, word for word. */
export const amendmentQuotesDraft: Rule = {
  id: "amendment-quotes-draft",
  severity: "warning",
  summary: {
    en: "The text of the draft in an amendment is that of the Provisions sheet, whole or with “…” for what is left out.",
    ru: "Текст проекта в поправке совпадает с листом «Положения», целиком или с «…» на месте пропусков.",
    kk: "Түзетудегі жоба мәтіні «Ережелер» парағындағымен бірдей, толық не түсіп қалған жерінде «…» бар.",
  },
  examples: [
    {
      shows: "A part of the provision.",
      review: {
        provisions: [{ text: "A platform may form profiles of its users. It informs them." }],
        amendments: [{ draftText: "A platform … informs them." }],
      },
      finds: [],
    },
    {
      shows: "Words of an earlier version of the draft.",
      review: {
        provisions: [{ text: "A platform may form profiles of its users." }],
        amendments: [{ draftText: "A platform forms profiles of its clients." }],
      },
      finds: [
        "The text of the draft differs from provision 14(2) on the Provisions sheet. Take its words, with “…” for what you leave out.",
      ],
    },
  ],
  byRow: ["amendments"],
  check: (review) => {
    const texts = foldedTexts(review.provisions);
    return review.amendments
      .filter((amendment) => !isQuoted(amendment, texts.get(idKey(amendment.provision)) ?? ""))
      .map(({ place, id, gap, provision, draftText }) => ({
        place,
        column: "draftText",
        rowId: id,
        gap,
        about: aboutText(draftText),
        message: differs(provision),
      }));
  },
};

const foldedTexts = memoise(
  (provisions: readonly Provision[]) => new Map(provisions.map(({ id, text }) => [idKey(id), fold(text)])),
);

/** Nothing to compare is no difference. */
function isQuoted({ draftText }: Amendment, provision: string): boolean {
  if (provision === "") return true;
  const bare = fold(draftText).replace(EDGE_MARKS, "");
  return bare.split(/\s*(?:…|\.\.\.)\s*/u).every((piece) => provision.includes(piece));
}

const EDGE_MARKS = /^["“”«»„'\s]+|["“”«»„'\s]+$/gu;

const differs = (provision: string) => ({
  en: `The text of the draft differs from provision ${provision} on the Provisions sheet. Take its words, with “…” for what you leave out.`,
  ru: `Текст проекта отличается от положения ${provision} на листе «Положения». Возьмите слова оттуда, пропуски обозначьте знаком «…».`,
  kk: `Жоба мәтіні «Ережелер» парағындағы ${provision} ережесінен өзгеше. Сөздерін сол жерден алыңыз, түсіріп қалдырғаныңызды «…» белгісімен көрсетіңіз.`,
});

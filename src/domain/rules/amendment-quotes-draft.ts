import { aboutText } from "./about";
import { draftWordsOf } from "../amendment/draft-words";
import { amendmentInIds } from "../review/in-ids";
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
      shows: "The draft goes on, and nothing says that this was left out.",
      review: {
        provisions: [{ text: "A platform may form profiles of its users. It informs them." }],
        amendments: [{ draftText: "A platform may form profiles of its users." }],
      },
      finds: [
        "The text of the draft leaves out words of provision 14(2) on the Provisions sheet, perhaps added since. Take them in, or put “…” where you leave something out.",
      ],
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
  besides: ["provisions"],
  check: (review) =>
    review.amendments.flatMap((amendment) => {
      const { place, id, gap, provision, draftText } = amendment;
      const { isOutdated, isPart, text } = draftWordsOf(
        amendmentInIds(amendment, review.provisions),
        review.provisions,
      );
      if (!isPart && (!isOutdated || text === "")) return [];
      const message = isPart ? leavesOut(provision) : differs(provision);
      return [{ place, column: "draftText", rowId: id, gap, about: aboutText(draftText), message }];
    }),
};

const leavesOut = (provision: string) => ({
  en: `The text of the draft leaves out words of provision ${provision} on the Provisions sheet, perhaps added since. Take them in, or put “…” where you leave something out.`,
  ru: `В тексте проекта нет части слов положения ${provision} на листе «Положения», возможно, добавленных позже. Внесите их или поставьте «…» на месте пропуска.`,
  kk: `Жоба мәтінінде «Ережелер» парағындағы ${provision} ережесінің, бәлкім, кейін қосылған кейбір сөздері жоқ. Оларды енгізіңіз немесе түсіріп қалдырған жерге «…» қойыңыз.`,
});

const differs = (provision: string) => ({
  en: `The text of the draft differs from provision ${provision} on the Provisions sheet. Take its words, with “…” for what you leave out.`,
  ru: `Текст проекта отличается от положения ${provision} на листе «Положения». Возьмите слова оттуда, пропуски обозначьте знаком «…».`,
  kk: `Жоба мәтіні «Ережелер» парағындағы ${provision} ережесінен өзгеше. Сөздерін сол жерден алыңыз, түсіріп қалдырғаныңызды «…» белгісімен көрсетіңіз.`,
});

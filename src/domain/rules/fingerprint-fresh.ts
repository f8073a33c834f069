import { fingerprintOfGap } from "../review/fingerprint";
import type { Rule } from "./rule";

/** A row says by its fingerprint whether it changed since the fingerprint was taken. */
export const fingerprintFresh: Rule = {
  id: "fingerprint-fresh",
  severity: "note",
  summary: {
    en: "A gap that changed since its fingerprint was taken is pointed out.",
    ru: "Указывается пробел, измененный после того, как был снят его отпечаток.",
    kk: "Бақылау таңбасы алынғаннан кейін өзгерген олқылық көрсетіледі.",
  },
  examples: [
    { shows: "No fingerprint was taken yet.", review: { gaps: [{ fingerprint: "" }] }, finds: [] },
    {
      shows: "The row changed.",
      review: { gaps: [{ fingerprint: "0123456789ab" }] },
      finds: ["Unexpected change since the fingerprint 0123456789ab was taken, expected it to be taken anew"],
    },
  ],
  check: (review) =>
    review.gaps
      .filter((gap) => gap.fingerprint !== "" && gap.fingerprint !== fingerprintOfGap(gap))
      .map(({ place, id, fingerprint }) => ({
        place,
        column: "fingerprint",
        rowId: id,
        message: changed(fingerprint),
      })),
};

const changed = (fingerprint: string) => ({
  en: `Unexpected change since the fingerprint ${fingerprint} was taken, expected it to be taken anew`,
  ru: `Строка изменена после снятия отпечатка ${fingerprint}; ожидается новый отпечаток`,
  kk: `${fingerprint} бақылау таңбасы алынғаннан кейін жол өзгерген; жаңа таңба күтіледі`,
});

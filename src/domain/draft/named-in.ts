import { memoise } from "../memoise";
import type { Language } from "../language";
import type { Provision } from "../provision/provision";
import { draftLanguage } from "./draft-language";

/**
 * Provisions as they are named to whoever reads a language: by the draft's second language where that is the one and
 * there is a name in it. What they say stays in the language of the review, which is what is quoted and compared.
 */
export function namedIn(provisions: readonly Provision[], language: Language): readonly Provision[] {
  const { own, other, named } = inSecondLanguage(provisions);
  return language === other && language !== own ? named : provisions;
}

/** Each text of a brief asks for the same provisions, and telling a language takes reading them. */
const inSecondLanguage = memoise((provisions: readonly Provision[]) => ({
  own: languageOf(provisions, ({ citation, heading, text }) => [citation, heading, text]),
  other: languageOf(provisions, ({ otherCitation = "", otherHeading = "", otherText = "" }) => [
    otherCitation,
    otherHeading,
    otherText,
  ]),
  named: provisions.map((provision): Provision => {
    const { otherCitation = "", otherHeading = "" } = provision;
    if (otherCitation.trim() === "") return provision;
    const heading = otherHeading.trim() === "" ? provision.heading : otherHeading;
    return { ...provision, citation: otherCitation, heading };
  }),
}));

/** The language of what the provisions have there; undefined for nothing. */
function languageOf(
  provisions: readonly Provision[],
  textsOf: (provision: Provision) => readonly string[],
): Language | undefined {
  const texts = provisions.flatMap(textsOf).join(" ");
  return texts.trim() === "" ? undefined : draftLanguage(texts);
}

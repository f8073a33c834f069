import { draftLanguage } from "./draft-language";
import type { Language } from "../language";
import type { Provision } from "../provision/provision";

/**
 * Provisions as they are named to whoever reads a language: by the draft's second language where that is the one and
 * there is a name in it. What they say stays in the language of the review, which is what is quoted and compared.
 */
export function namedIn(provisions: readonly Provision[], language: Language): readonly Provision[] {
  if (languageOf(provisions, other) !== language || languageOf(provisions, own) === language) return provisions;
  return provisions.map((provision) => {
    const { otherCitation = "", otherHeading = "" } = provision;
    return otherCitation.trim() === ""
      ? provision
      : {
          ...provision,
          citation: otherCitation,
          heading: otherHeading.trim() === "" ? provision.heading : otherHeading,
        };
  });
}

const own = ({ citation, heading, text }: Provision): readonly string[] => [citation, heading, text];
const other = ({ otherCitation = "", otherHeading = "", otherText = "" }: Provision): readonly string[] => [
  otherCitation,
  otherHeading,
  otherText,
];

/** The language of what the provisions have there; undefined for nothing. */
function languageOf(
  provisions: readonly Provision[],
  textsOf: (provision: Provision) => readonly string[],
): Language | undefined {
  const texts = provisions.flatMap(textsOf).join(" ");
  return texts.trim() === "" ? undefined : draftLanguage(texts);
}

import type { ReviewExchange } from "../../domain/exchange/exchange-form";
import type { Localised } from "../../domain/language";
import type { Addresses } from "./akoma-ids";
import { element } from "./xml";
import type { Xml } from "./xml";

/** Whoever made the review: not by name, since the file goes out. */
export const AGENT = "reviewer";
/** What the texts of an amendment are. */
export const VERSIONS = {
  initial: "initialVersion",
  new: "newVersion",
  alternative: "alternativeVersion",
} as const;

const SHOWN: Readonly<Record<keyof typeof VERSIONS | "agent" | "draft", Localised>> = {
  agent: { en: "Reviewer of the draft law", ru: "Рецензент законопроекта", kk: "Заң жобасына шолу жасаушы" },
  draft: { en: "Draft law", ru: "Законопроект", kk: "Заң жобасы" },
  initial: { en: "Text of the draft", ru: "Текст проекта", kk: "Жобаның мәтіні" },
  new: { en: "New text", ru: "Новая редакция", kk: "Жаңа редакция" },
  alternative: { en: "Alternative text", ru: "Альтернативная редакция", kk: "Балама редакция" },
};

/** What the rest of the file refers to. */
export function references({ language, draft }: ReviewExchange, { bill }: Addresses): Xml {
  const concepts = (Object.keys(VERSIONS) as (keyof typeof VERSIONS)[]).map((key) =>
    element("TLCConcept", {
      eId: VERSIONS[key],
      href: `/akn/ontology/concept/${VERSIONS[key]}`,
      showAs: SHOWN[key][language],
    }),
  );
  return element(
    "references",
    { source: `#${AGENT}` },
    element("activeRef", { eId: "draft", href: bill, showAs: draft.title || SHOWN.draft[language] }),
    element("TLCOrganization", {
      eId: AGENT,
      href: `/akn/ontology/organization/${AGENT}`,
      showAs: SHOWN.agent[language],
    }),
    ...concepts,
  );
}

import type { ReviewExchange } from "../../domain/exchange/exchange-form";
import { LANGUAGE_CODES } from "./akoma-ids";
import type { Addresses } from "./akoma-ids";
import { AGENT } from "./akoma-references";
import { element } from "./xml";
import type { Xml } from "./xml";

/** What the list, or a component of it, is: as a work, in its language, as this file. */
export function identification(
  { work, expression, manifestation, country }: Addresses,
  { exported, language }: ReviewExchange,
  component = "main",
): Xml {
  const level = (name: string, address: string, ...more: readonly Xml[]): Xml =>
    element(
      name,
      {},
      element("FRBRthis", { value: `${address}/!${component}` }),
      element("FRBRuri", { value: address }),
      element("FRBRdate", { date: exported, name: "generation" }),
      element("FRBRauthor", { href: `#${AGENT}` }),
      ...more,
    );
  return element(
    "identification",
    { source: `#${AGENT}` },
    level("FRBRWork", work, element("FRBRcountry", { value: country })),
    level("FRBRExpression", expression, element("FRBRlanguage", { language: LANGUAGE_CODES[language] })),
    level("FRBRManifestation", manifestation, element("FRBRformat", { value: "application/akn+xml" })),
  );
}

import { InvalidArgumentError, Option } from "commander";

import type { HelpWords } from "./words/help/help-words";

/** `--jurisdiction KZ`: in capitals, whichever way it was typed. */
export const jurisdictionOption = (description: string, { badCountry }: HelpWords): Option =>
  new Option("-j, --jurisdiction <code>", description).argParser((value: string) => {
    const code = toJurisdiction(value);
    if (code === undefined) throw new InvalidArgumentError(badCountry);
    return code;
  });

/** Codes that Unicode keeps for tests and for the unknown. */
const NO_COUNTRY: readonly string[] = ["ZZ", "XA", "XB"];

function toJurisdiction(value: string): string | undefined {
  const typed = value.trim().toUpperCase();
  const code = /^[A-Z]{2}$/u.test(typed) ? (new Intl.Locale(`und-${typed}`).region ?? typed) : "";
  return code === "" || NO_COUNTRY.includes(code) || COUNTRIES.of(code) === undefined ? undefined : code;
}

const COUNTRIES = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

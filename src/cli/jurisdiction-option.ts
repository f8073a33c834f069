import { InvalidArgumentError, Option } from "commander";

/** `--jurisdiction KZ`: in capitals, whichever way it was typed. */
export const jurisdictionOption = (description: string): Option =>
  new Option("-j, --jurisdiction <code>", description).argParser(toJurisdiction);

/** Codes that Unicode keeps for tests and for the unknown. */
const NO_COUNTRY: readonly string[] = ["ZZ", "XA", "XB"];

function toJurisdiction(value: string): string {
  const typed = value.trim().toUpperCase();
  const code = /^[A-Z]{2}$/u.test(typed) ? (new Intl.Locale(`und-${typed}`).region ?? typed) : "";
  if (code === "" || NO_COUNTRY.includes(code) || COUNTRIES.of(code) === undefined)
    throw new InvalidArgumentError("Expected the code of a country, two letters, e.g. KZ.");
  return code;
}

const COUNTRIES = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

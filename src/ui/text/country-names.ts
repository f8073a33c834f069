import type { Language } from "../../domain/language";
import { countryNamesIn } from "../../domain/text/country-names";

/** Countries by their code. */
const CODES = (
  "KZ AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR " +
  "CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN " +
  "IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU " +
  "MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM " +
  "SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW"
).split(" ");

/** Every country with its name in a language, by name. */
export function countriesIn(language: Language): readonly { readonly code: string; readonly name: string }[] {
  const nameOf = countryNamesIn(language);
  const order = new Intl.Collator([language, "ru", "en"]);
  return CODES.map((code) => ({ code, name: nameOf(code) })).sort((a, b) => order.compare(a.name, b.name));
}

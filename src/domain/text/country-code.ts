import { LANGUAGES } from "../language";
import { countryNamesIn } from "./country-names";
import { fold } from "./fold";

/** Names by which reviews call a state under review, beside those that the system knows: full ones, and letters. */
const FULL_NAMES: Readonly<Record<string, readonly string[]>> = {
  BY: ["Republic of Belarus", "Республика Беларусь", "Беларусь Республикасы", "РБ"],
  EU: ["European Union", "Европейский союз", "Еуропалық Одақ", "ЕС"],
  GB: ["UK", "Great Britain", "United Kingdom of Great Britain and Northern Ireland", "Соединенное Королевство"],
  KG: ["Kyrgyz Republic", "Кыргызская Республика", "Киргизия", "Қырғыз Республикасы"],
  KR: ["South Korea", "Южная Корея", "Оңтүстік Корея"],
  KZ: ["Republic of Kazakhstan", "Республика Казахстан", "Қазақстан Республикасы", "РК", "ҚР", "RK"],
  RU: ["Russian Federation", "Российская Федерация", "Ресей Федерациясы", "РФ"],
  TJ: ["Republic of Tajikistan", "Республика Таджикистан", "Тәжікстан Республикасы"],
  US: ["USA", "United States of America", "Соединенные Штаты Америки", "Америка Құрама Штаттары"],
  UZ: ["Republic of Uzbekistan", "Республика Узбекистан", "Өзбекстан Республикасы"],
};

const OWN_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(FULL_NAMES).flatMap(([code, names]) => names.map((name) => [fold(name), code] as const)),
);

const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

let known: ReadonlyMap<string, string> | undefined;

/** Every name that the program or the system knows, in any language, to the code of its country; asked for once. */
function namesToCodes(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const take = (name: string, code: string): void => void (found.has(name) || found.set(name, code));
  for (const [name, code] of OWN_NAMES) take(name, code);
  for (const nameOf of LANGUAGES.map(countryNamesIn))
    for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second)))
      if (nameOf(code) !== code) take(fold(nameOf(code)), currentCode(code));
  return found;
}

/** The code that a country goes by: “GB” for “UK”, and today's where it had one in earlier days, too. */
const currentCode = (code: string): string => new Intl.Locale(`und-${code}`).region ?? code;

/** Whether a text is the code of a country by its form, in capitals. */
export const isCountryCode = (text: string): boolean => /^[A-Z]{2}$/u.test(text);

/**
 * The code of the country that a person typed, by its code in either case or by its name, full or short, in any of our
 * languages; what is none stays as it was typed.
 */
export function asCountryCode(typed: string): string {
  const answer = answers.get(typed) ?? codeOf(typed);
  if (answers.size < ANSWERS) answers.set(typed, answer);
  return answer;
}

/** A review has one country, and what is asked for each of its citations is worked out once. */
const answers = new Map<string, string>();
const ANSWERS = 1000;

function codeOf(typed: string): string {
  const code = typed.trim().toUpperCase();
  if (code === "") return "";
  // “RK” has the form of a code.
  return isCountryCode(code)
    ? (OWN_NAMES.get(fold(code)) ?? currentCode(code))
    : ((known ??= namesToCodes()).get(fold(typed).replace(/^the /u, "")) ?? typed);
}

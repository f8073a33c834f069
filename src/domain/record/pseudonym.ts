import type { Language } from "../language";
import type { NameCase } from "./name-case";

const RUSSIAN: Readonly<Record<NameCase, string>> = {
  nominative: "Рецензент",
  genitive: "Рецензента",
  dative: "Рецензенту",
  accusative: "Рецензента",
  instrumental: "Рецензентом",
  locative: "Рецензенте",
  ablative: "Рецензента",
};

const KAZAKH: Readonly<Record<Exclude<NameCase, "nominative">, string>> = {
  genitive: "рецензенттің",
  dative: "рецензентке",
  accusative: "рецензентті",
  instrumental: "рецензентпен",
  locative: "рецензентте",
  ablative: "рецензенттен",
};

/** What a person is called in place of the name, in the case in which that stands: `"Рецензент 2"`, `"Рецензенту 2"`, `"2-рецензентке"`. */
export function pseudonymOf(number: string, language: Language, its: NameCase = "nominative"): string {
  if (language === "en") return `Reviewer ${number}`;
  if (language === "ru") return `${RUSSIAN[its]} ${number}`;
  return its === "nominative" ? `Рецензент ${number}` : `${number}-${KAZAKH[its]}`;
}

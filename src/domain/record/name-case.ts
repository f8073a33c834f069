import { fold } from "../text/fold";
import { cyrillicKey } from "../text/name-key";
import { fleetingStem } from "./name-forms";

/** In what case a name stands in a sentence of Russian or Kazakh; what is the same or unknown is the first. */
export const NAME_CASES = [
  "nominative",
  "genitive",
  "dative",
  "accusative",
  "instrumental",
  "locative",
  "ablative",
] as const;
export type NameCase = (typeof NAME_CASES)[number];

type Endings = readonly (readonly [endings: RegExp, cases: readonly NameCase[]])[];

/** Behind the whole of a name. */
const KAZAKH: Endings = [
  [/^[ндт][ыі]ң$/u, ["genitive"]],
  [/^(?:[ғқ]а|[гк]е)$/u, ["dative"]],
  [/^[ндт][ыі]$/u, ["accusative"]],
  [/^[дт][ае]$/u, ["locative"]],
  [/^[ндт][ае]н$/u, ["ablative"]],
  [/^[мбп]ен$/u, ["instrumental"]],
];

/** Behind a consonant, or in the place of `й`, `ь`, `ий`. */
const OF_MEN: Endings = [
  [/^(?:а|я|ого|его)$/u, ["genitive", "accusative"]],
  [/^(?:у|ю|ому|ему)$/u, ["dative"]],
  [/^(?:[оеыи]м)$/u, ["instrumental"]],
  [/^[еи]$/u, ["locative"]],
];

/** In the place of `а`, `я`, `ая`. A surname of a woman has one form for four of them. */
const OF_WOMEN: Endings = [
  [/^[ыи]$/u, ["genitive"]],
  [/^(?:[ую]|ую)$/u, ["accusative"]],
  [/^е$/u, ["dative", "locative"]],
];
const SURNAMES_OF_WOMEN: Endings = [[/^[ое]й$/u, ["genitive", "dative", "instrumental", "locative"]]];
const FIRST_NAMES_OF_WOMEN: Endings = [[/^[ое]й$/u, ["instrumental"]]];

const PREPOSITIONS: readonly (readonly [words: RegExp, its: NameCase])[] = [
  [/^(?:к|ко|по)$/u, "dative"],
  [/^(?:с|со|перед|над|под|между)$/u, "instrumental"],
  [/^(?:о|об|обо|при|в|на)$/u, "locative"],
];

/** Those that a preposition may ask for; undefined where none stands right before a name. */
export function casesAsked(before: string): readonly NameCase[] | undefined {
  const word = fold(/(\p{L}+)\s+(?:\p{Lu}\p{Ll}?\.\s?)*$/u.exec(before.slice(-40))?.[1] ?? "");
  return ASKED.find(([those]) => those.test(word))?.[1];
}

/** None that also stands as an adverb or for a verb: «Трое за, двое против Иванова». */
const ASKED: readonly (readonly [words: RegExp, its: readonly NameCase[]])[] = [
  [/^(?:от|у|для|без|из|до|вместо|среди|ото)$/u, ["genitive"]],
  [/^(?:к|ко|по|согласно|благодаря|вопреки)$/u, ["dative"]],
  [/^(?:с|со)$/u, ["instrumental", "genitive"]],
  [/^(?:перед|над|между)$/u, ["instrumental"]],
  [/^(?:о|об|обо|при)$/u, ["locative"]],
  [/^(?:в|на)$/u, ["locative", "accusative"]],
  [/^под$/u, ["instrumental", "accusative"]],
  [/^(?:про|через)$/u, ["accusative"]],
];

/**
 * The case in which a name stands: the one that the endings of all its words allow, and where that leaves several the
 * one that the word before it asks for, else the first.
 *
 * @param words of the name as they stand there, each with the word that it is a form of, folded
 * @param before what stands before the name
 */
export function caseOfName(words: readonly (readonly [word: string, form: string])[], before: string): NameCase {
  const allowed = words
    .map(([word, form]) => casesOf(cyrillicKey(fold(word)), cyrillicKey(form), fold(word).slice(form.length)))
    .filter((cases) => cases !== undefined);
  const [first = []] = allowed;
  const common = first.filter((one) => allowed.every((cases) => cases.includes(one)));
  const preposition = fold(/(\p{L}+)\s+$/u.exec(before)?.[1] ?? "");
  const asked = PREPOSITIONS.find(([those]) => those.test(preposition))?.[1];
  return common.find((one) => one === asked) ?? common[0] ?? "nominative";
}

/** The cases of a word that is a form of another; undefined where it tells nothing. `behind` has the letters of Kazakh. */
function casesOf(word: string, form: string, behind: string): readonly NameCase[] | undefined {
  if (word === form) return undefined;
  if (word.startsWith(form)) return endingIn([...KAZAKH, ...(/[аяоеиуыэюьй]$/u.test(form) ? [] : OF_MEN)], behind);
  const fleeting = fleetingStem(form);
  if (fleeting !== undefined && word.startsWith(fleeting)) return endingIn(OF_MEN, word.slice(fleeting.length));
  const stem = form.replace(/(?:ая|(?<=[кх])ий|ый|(?<=\p{L}{3})ой|[аяйь])$/u, "");
  if (!word.startsWith(stem)) return undefined;
  const ending = word.slice(stem.length);
  if (!/[ая]$/u.test(form)) return endingIn(OF_MEN, ending);
  return endingIn(
    [...OF_WOMEN, ...(/(?:[ое]ва|ина|ая)$/u.test(form) ? SURNAMES_OF_WOMEN : FIRST_NAMES_OF_WOMEN)],
    ending,
  );
}

const endingIn = (table: Endings, ending: string): readonly NameCase[] | undefined =>
  table.find(([endings]) => endings.test(ending))?.[1];

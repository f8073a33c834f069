import { idKey } from "../gap/id-key";

/** What a solution plainly says is to be done with a provision; undefined where its verb leaves that open. */
export type SolutionAct = "repeal" | "insertion" | "replacement" | undefined;

/**
 * What a solution asks for, by its verb: "Delete paragraph (a) of clause 4." is a repeal of that paragraph, and of no other;
 * "Add a clause: “…”" an insertion where it has the words to put in. Other deletions and additions may change a part
 * of the text only, so that they are for a person to tell.
 *
 * @param provision id of the provision that is to change
 * @param quotes whether the solution quotes text for the law
 */
export function solutionAct(solution: string, provision: string, quotes: boolean): SolutionAct {
  const text = solution.trim();
  const [head = ""] = text.split(/[.:;](?:\s|$)|[«“„"]/u);
  if (VERBS.delete.some((verb) => verb.test(head) || verb.test(text)))
    return unitsDeleted(text).some((units) => isOf(units, provision, text)) ? "repeal" : undefined;
  if (VERBS.insert.some((verb) => verb.test(head) || verb.test(text))) return quotes ? "insertion" : undefined;
  return "replacement";
}

/** Whether quotations are of words in a text, to be put in, taken out or looked for, and not texts of their own. */
export const speaksOfWords = (solution: string): boolean =>
  /(?:\bwords?|\bphrases?|слов\p{L}*|фраз\p{L}*)[,:]?\s*[«“„"]|[»”"]\s*(?:деген\s+)?сөз/iu.test(solution);

const RU_DELETE = "исключить|исключается|исключаются|удалить|отменить|признать утратившими? силу";
const KK_DELETE = "алып таст\\p{L}*|алынып таст\\p{L}*|күшін жо[йю]\\p{L}*|күші жой\\p{L}*";

const RU_UNIT = "(?:(?:под)?пункт|част|стать|абзац|глав)\\p{L}*";
const RU_PLACE = `(?:(?:во?\\s+|из\\s+)?${RU_UNIT}\\s[^.:;]{0,60}?)?`;

/** English and Russian begin with the verb, or with what is changed; Kazakh ends with it. */
const VERBS = {
  delete: [
    /^(?:delete|repeal|omit|remove|strike)(?!\p{L})/iu,
    new RegExp(`^${RU_PLACE}(?:${RU_DELETE})(?!\\p{L})`, "iu"),
    new RegExp(`^[^.:;]*(?:${KK_DELETE})[.;]?$`, "iu"),
  ],
  insert: [
    /^(?:insert|add|supplement)(?!\p{L})/iu,
    new RegExp(`^${RU_PLACE}(?:дополнить|добавить|включить)(?!\\p{L})`, "iu"),
    /^[^.:;]*(?:толықтырылсын|толықтыру|толықтырыңыз|қосылсын|қосу|енгізілсін)[.;]?$/iu,
  ],
} as const;

/** The provision that is meant: its own numbers, several where several are, and those of what is around it. */
interface Units {
  readonly own: readonly string[];
  readonly around: readonly string[];
}

const NUMBER = "\\(?[\\p{N}\\p{L}]{1,4}(?:[-–.]\\p{N}+)*\\)?(?:\\([\\p{N}\\p{L}]{1,4}\\))*";
const NUMBERS = `${NUMBER}(?:(?:,| and| и| және)\\s*${NUMBER})*`;
const EN_UNIT = "(?:sub-?)?(?:paragraph|clause|section|article|point|part|chapter)s?";
const KK_UNIT = "(?:бап|баб|тармақ|тармағ|бөлік|бөліг|тарау|абзац)\\p{L}*";
const OF_DRAFT = "(?:\\s+(?:of the (?:draft|bill|law)|(?:законо)?проекта))?";

/** Sentences that delete whole provisions and say no more. */
const DELETIONS: readonly RegExp[] = [
  new RegExp(
    `^(?:delete|repeal|omit|remove|strike(?: out)?)\\s+(?:the\\s+)?${EN_UNIT}\\s+(?<own>${NUMBERS})(?<around>(?:,?\\s+(?:of|in)\\s+${EN_UNIT}\\s+${NUMBER})*)${OF_DRAFT}[.;]?$`,
    "iu",
  ),
  new RegExp(
    `^(?:${RU_DELETE})\\s+${RU_UNIT}\\s+(?<own>${NUMBERS})(?<around>(?:\\s+${RU_UNIT}\\s+${NUMBER})*)${OF_DRAFT}[.;]?$`,
    "iu",
  ),
  new RegExp(
    `^${RU_UNIT}\\s+(?<own>${NUMBERS})(?<around>(?:\\s+${RU_UNIT}\\s+${NUMBER})*)${OF_DRAFT}\\s+(?:${RU_DELETE})[.;]?$`,
    "iu",
  ),
  new RegExp(
    `^(?:жобаның\\s+)?(?<around>(?:${NUMBER}[-–\\s]\\s*${KK_UNIT}\\s+)*)(?<own>${NUMBERS})[-–\\s]\\s*${KK_UNIT}\\s+(?:${KK_DELETE})[.;]?$`,
    "iu",
  ),
];

function unitsDeleted(solution: string): readonly Units[] {
  return DELETIONS.flatMap((deletion) => {
    const { own, around = "" } = deletion.exec(solution)?.groups ?? {};
    return own === undefined ? [] : [{ own: own.split(/,| and | и | және /u), around: around.split(/\s+/u) }];
  });
}

/** Whether a provision is one of those meant, by all of its numbers: "paragraph 2" alone may be that of any article. */
function isOf({ own, around }: Units, provision: string, solution: string): boolean {
  const pieces = piecesOf(provision);
  const outer = around.filter((word) => /\p{N}|^\(/u.test(word)).flatMap(piecesOf);
  const isMeant = own
    .map(piecesOf)
    .some(
      (named) =>
        named.every((one, at) => pieces.at(at - named.length) === one) &&
        [...outer, ...named].sort().join() === [...pieces].sort().join(),
    );
  return isMeant && (pieces.length > 1 || ARTICLE.test(solution));
}

/** What a number alone is the number of. */
const ARTICLE = /article|section|clause|стать|(?<!\p{L})ба[пб]/iu;

/** The numbers of an id, or of what is named, from the outside in: `"2(2)(a)"` is 2, 2 and a. */
const piecesOf = (id: string): readonly string[] =>
  idKey(id)
    .split(/[()]+/u)
    .map((piece) => piece.replace(/[-–]\P{N}*$/u, ""))
    .filter((piece) => piece !== "");

import { fold } from "../text/fold";
import { anyOf, wholly } from "./wholly";

/** What a whole solution is called: "Recommendation:", «Предлагаемое решение:», «Ұсыныс:». */
const SOLUTIONS = wholly(
  anyOf("solution recommendation suggestion proposal"),
  anyOf("решение рекомендация предложение"),
  anyOf("шешім ұсыныс ұсыным"),
);

/** What is said beside a solution and is none, or several: "Note:", «Обоснование:», "Recommendations:", «Ұсыныстар:». */
const REMARKS = wholly(
  `(?:${anyOf("note comment remark reason justification explanation question issue problem gap concern observation risk example source reference solution recommendation suggestion proposal")})s?`,
  anyOf(
    "nb rationale background context status todo analysis basis purpose aim draft current existing ask warning caveat important alternatively alternative option variant minimum was now old new",
  ),
  `(?:${anyOf("решени рекомендаци предложени примечани замечани обосновани пояснени основани разъяснени объяснени")})[еяйи]`,
  `(?:${anyOf("комментари")})[йия]|(?:${anyOf("вопрос источник риск пробел пример довод")})ы?|${anyOf("прим проблема проблемы справочно справка причина причины цель статус сейчас действует важно внимание например было стало вариант либо альтернатива новое старое")}`,
  `(?:${anyOf("ескертпе ескерту түсініктеме түсіндірме түсіндіру негіздеме негізі сұрақ мәселе проблема олқылық тәуекел дереккөз шешім ұсыныс ұсыным мысал пікір себеп мақсат назар мысалы болды болады нұсқа балама")})(?:лер|лар|тер|тар|дер|дар)?`,
);

/** What stands beside these: whose they are, and which. */
const OTHERS = wholly(
  anyOf("the our my a proposed possible suggested key main short drafting legal editorial general to for of drafters"),
  `(?:${anyOf("предлагаем возможн основн кратк юридическ редакционн общ наш")})\\p{L}{1,3}|${anyOf("к для")}`,
  anyOf("ұсынылатын ұсынылған мүмкін негізгі қысқа біздің жалпы"),
  "\\d+|№",
);

/** A mark of a list or a number before a label, a bracket around it, and marks that make it bold. */
const BEFORE = "[\\s*_#•·▪–—-]*(?:\\d+[.)]\\s*)?[\\s*_([]*";
/** Up to seven words; what ends them, a hyphen only as a dash. */
const LABEL = new RegExp(
  `^${BEFORE}(?<words>\\p{L}+(?:[ -](?:\\p{L}+|\\d+|№)){0,6}?)[*_]*(?<end>\\.?\\s?:[*_]*(?=\\s|$)|\\s?[;=](?=\\s)|\\s[–—-](?=\\s)|\\.?(?=\\s*$)|\\.(?=\\s)|[^\\S\\n]*\\n)`,
  "u",
);

/** Behind a word in small letters, «3) решение – акт …;», a dash parts a term from what it means. */
const DEFINES = /[–—-]/u;

interface Label {
  readonly words: readonly string[];
  /** Whether a colon ends it, so that other words may stand behind what it is called: "Note to the ministry:". */
  readonly isMarked: boolean;
  readonly length: number;
}

/** What may be a label at the beginning of a text, and how long it is with its mark. */
function labelOf(text: string): Label | undefined {
  const found = LABEL.exec(text);
  if (!found) return undefined;
  const { words = "", end = "" } = found.groups ?? {};
  if (DEFINES.test(end) && words === words.toLowerCase()) return undefined;
  return { words: fold(words).split(" "), isMarked: end.includes(":"), length: found[0].length };
}

const isOther = (word: string): boolean => OTHERS.test(word);

/** What stands behind a label that says no more than that it is a solution: "Solution: …", «Рекомендация – …». */
export function behindSolutionLabel(solution: string): string | undefined {
  const label = labelOf(solution.trim());
  const [name, ...others] = label?.words.filter((word) => !isOther(word)) ?? [];
  const isOne = label !== undefined && name !== undefined && others.length === 0 && SOLUTIONS.test(name);
  return (isOne && solution.trim().slice(label.length).trim()) || undefined;
}

/** Whether a sentence begins with a label that says that it is no text for a law: "Note: …", «Ескертпе – …». */
export function isLabelledRemark(sentence: string): boolean {
  const label = labelOf(sentence);
  const rest = label?.words.slice(label.words.findIndex((word) => !isOther(word))) ?? [];
  const named = label?.isMarked ? rest.slice(0, 1) : rest.filter((word) => !isOther(word));
  return named.length > 0 && named.every((word) => REMARKS.test(word) || SOLUTIONS.test(word));
}

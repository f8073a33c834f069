import { wholly } from "./wholly";

const row = (words: string): string => words.replaceAll(" ", "|");

/** What a text is called that is to stand in a law: "wording", «редакция». */
const TEXTS = wholly(
  row("wording formulation redraft"),
  `(?:${row("редакци формулировк")})\\p{L}{0,3}`,
  `(?:${row("редакция тұжырым")})\\p{L}{0,6}`,
);

/** That it is another one: "new", «предлагаемая». */
const NEW = wholly(
  row("new suggested proposed alternative revised amended recommended updated modified reworded corrected improved"),
  `(?:${row("предлагаем альтернативн рекомендуем уточненн измененн исправленн пересмотренн обновленн доработанн")})\\p{L}{2,3}`,
  "нов(?:[аоы][яеймх]|ого|ому|ую|ыми)",
  row("жаңа ұсынылатын ұсынылған түзетілген өзгертілген жаңартылған баламалы нақтыланған"),
);

/** A part of the draft, in Kazakh with its number: «5-баптың». */
const PARTS = wholly(
  `(?:sub-?)?(?:${row("article paragraph point section clause chapter part sentence definition provision amendment text version language")})s?`,
  `(?:${row("пункт подпункт стать част абзац глав раздел предложени определени поправк текст верси вариант")})\\p{L}{0,3}`,
  `(?:\\d[\\d-]*-)?(?:${row("ба[пб] бөлі[кг] тарма[қғ] тармақша абзац тарау сөйлем түзету мәтін нұсқа")})\\p{L}{0,6}`,
);

/** Its number and what may stand between all these. */
const OTHERS = wholly(
  "\\d[\\d-]*\\p{L}?|\\p{L}|[ivxlc]+",
  row("the a our of for in to and or draft law bill code following first second third"),
  row("в к для и следующей проект проекта законопроекта кодекса закона"),
  "(?:перв|втор|трет|четверт|пят|шест)\\p{L}{2,3}",
  row("мынадай келесі және жобаның жобасының заңның бірінші екінші үшінші"),
);

/**
 * Whether words that stand before a quoted text say no more than that it is the wording of a part of the draft, or a new
 * one: "proposed wording of section 5", «новая редакция пункта 2 статьи 5», «5-баптың жаңа редакциясы».
 *
 * @param head in lower case
 */
export function announcesText(head: string): boolean {
  const { words, says } = wordsOf(head);
  return (
    words.every((word) => [OTHERS, PARTS, NEW, TEXTS].some((one) => one.test(word))) &&
    (says(TEXTS) || (says(NEW) && says(PARTS)))
  );
}

/** Whether it is the new wording of what is there: "proposed text", and no "new paragraph 3" or "wording of section 5". */
export function announcesNewWording(head: string): boolean {
  const { says } = wordsOf(head);
  return announcesText(head) && says(NEW) && (says(TEXTS) || says(TEXT));
}

const TEXT = wholly("text", "текст\\p{L}{0,3}", "мәтін\\p{L}{0,6}");

function wordsOf(head: string): { readonly words: readonly string[]; readonly says: (one: RegExp) => boolean } {
  const words = head.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return { words, says: (one) => words.some((word) => one.test(word)) };
}

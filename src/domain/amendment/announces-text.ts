import { anyOf, wholly } from "./wholly";

/** What a text is called that is to stand in a law: "wording", «редакция». */
const TEXTS = wholly(
  anyOf("wording formulation redraft"),
  `(?:${anyOf("редакци формулировк")})\\p{L}{0,3}`,
  `(?:${anyOf("редакция тұжырым")})\\p{L}{0,6}`,
);

/** That it is another one: "new", «предлагаемая». */
const NEW = wholly(
  anyOf("new suggested proposed alternative revised amended recommended updated modified reworded corrected improved"),
  `(?:${anyOf("предлагаем альтернативн рекомендуем уточненн измененн исправленн пересмотренн обновленн доработанн")})\\p{L}{2,3}`,
  "нов(?:[аоы][яеймх]|ого|ому|ую|ыми)",
  anyOf("предлагаем предлагается предлагаю рекомендуем ұсынамыз ұсынылады ұсынамын"),
  anyOf("жаңа ұсынылатын ұсынылған түзетілген өзгертілген жаңартылған баламалы нақтыланған"),
);

/** A part of the draft, in Kazakh with its number: «5-баптың». */
const PARTS = wholly(
  `(?:sub-?)?(?:${anyOf("article paragraph point section clause chapter part sentence definition provision amendment text version language")})s?`,
  `(?:${anyOf("пункт подпункт стать част абзац глав раздел предложени определени поправк текст верси вариант")})\\p{L}{0,3}`,
  `(?:\\d[\\d-]*-)?(?:${anyOf("ба[пб] бөлі[кг] тарма[қғ] тармақша абзац тарау сөйлем түзету мәтін нұсқа")})\\p{L}{0,6}`,
);

/** Its number and what may stand between all these. */
const OTHERS = wholly(
  "\\d[\\d-]*\\p{L}?|\\p{L}|[ivxlc]+",
  anyOf("the a our of for in to and or draft law bill code following first second third"),
  anyOf("в к для и следующей следующую следующая проект проекта законопроекта кодекса закона"),
  "(?:перв|втор|трет|четверт|пят|шест)\\p{L}{2,3}",
  anyOf("мынадай келесі және жобаның жобасының заңның бірінші екінші үшінші"),
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

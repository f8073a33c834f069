import type { Language } from "../../domain/language";

/** What the library that reads command lines says in English: the sentence, and the same in our other languages. */
type Said = readonly [english: RegExp, ru: string, kk: string];

const SAID: readonly Said[] = [
  [
    /^error: missing required argument '(.*)'/u,
    "ошибка: не указан аргумент «$1»",
    "қате: «$1» аргументі көрсетілмеген",
  ],
  [/^error: option '(.*)' argument missing/u, "ошибка: у ключа «$1» нет значения", "қате: «$1» кілтінің мәні жоқ"],
  [/^error: required option '(.*)' not specified/u, "ошибка: не указан ключ «$1»", "қате: «$1» кілті көрсетілмеген"],
  [/^error: unknown option '(.*?)'/u, "ошибка: ключа «$1» нет", "қате: «$1» деген кілт жоқ"],
  [/^error: unknown command '(.*?)'/u, "ошибка: команды «$1» нет", "қате: «$1» деген команда жоқ"],
  [
    /^error: too many arguments(?: for '(.*?)')?\. Expected (\d+) arguments? but got (\d+)\./u,
    "ошибка: слишком много аргументов: ожидается $2, получено $3.",
    "қате: аргумент тым көп: $2 күтілген, $3 келді.",
  ],
  [
    /^error: option '(.*?)' argument '(.*?)' is invalid\./u,
    "ошибка: значение «$2» ключа «$1» не годится.",
    "қате: «$1» кілтінің «$2» мәні жарамайды.",
  ],
  [/Allowed choices are (.*)\.$/mu, "Возможные значения: $1.", "Мүмкін мәндері: $1."],
  [/\(Did you mean (?:one of )?(.*)\?\)/u, "(Может быть, $1?)", "(Мүмкін, $1?)"],
];

/** What is wrong with a command line, as the library says it in English, in another language. */
export const tellCommandError = (english: string, language: Language): string =>
  language === "en"
    ? english
    : SAID.reduce((text, [said, ru, kk]) => text.replace(said, language === "ru" ? ru : kk), english);

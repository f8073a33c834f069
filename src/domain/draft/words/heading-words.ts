/** What headings without a number say, small; `…` stands for other words, or none. */
export const KNOWN_HEADINGS: readonly string[] = [
  "general … provisions",
  "common … provisions",
  "final … provisions",
  "closing … provisions",
  "transitional … provisions",
  "definitions",
  "liability …",
  "penalties …",
  "rights of …",
  "duties of …",
  "obligations of …",
  "общие … положения",
  "переходные … положения",
  "заключительные … положения",
  "основные понятия …",
  "термины и определения",
  "ответственность …",
  "права …",
  "обязанности …",
  "жалпы … ережелер",
  "өтпелі … ережелер",
  "қорытынды … ережелер",
  "негізгі ұғымдар …",
  "жауапкершілік",
  "… жауапкершілігі",
  "… құқықтары",
  "… міндеттері",
];

/**
 * Words that a line begins or ends with which is a note, a table, a source, a reference, a page, an option or a stub.
 */
export const WORDS_OF_ASIDES: ReadonlySet<string> = new Set(
  [
    "note notes table figure source see page option variant repealed deleted",
    "примечание примечания таблица рисунок источник см смотри смотрите страница стр вариант",
    "исключен исключена исключено исключены утратил утратила утратило утратили",
    "ескертпе ескертпелер ескерту кесте сурет дереккөз дереккөзі қараңыз бет нұсқа алып тасталды күші жойылды",
  ].flatMap((words) => words.split(" ")),
);

/** Words, small, that others follow in the same sentence: a line that ends with one is seldom its last. */
export const WORDS_BEFORE_OTHERS: ReadonlySet<string> = new Set(
  [
    "the an of in by to under with from for and or this that at on into per see",
    "или по на из от для при согласно",
    "және мен пен бен немесе",
  ].flatMap((words) => words.split(" ")),
);

/** Those, and others that no title ends with, though a text may have a letter in their place: "пункт в". */
export const WORDS_WITHIN_TITLES: ReadonlySet<string> = new Set([
  ...WORDS_BEFORE_OTHERS,
  ...[
    "a its their between towards against",
    "и в во о об обо с со к ко у за над под между без через а настоящего настоящей настоящему настоящим настоящих",
    "осы мұндай",
  ].flatMap((words) => words.split(" ")),
]);

/** What laws call their parts, small, in forms that a number follows in the same sentence. */
export const WORDS_BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  [
    "section sections article articles clause paragraph schedule part chapter annex",
    "статье статьи статью статьей пункту пункта пунктом пункте части частью главе главы главой",
    "разделу раздела разделом разделе приложению приложения приложением приложении",
  ].flatMap((words) => words.split(" ")),
);

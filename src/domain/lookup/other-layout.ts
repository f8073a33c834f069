/** The keys of a keyboard, row by row, as each of its layouts types them. */
const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./";
const RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю.";

/** Of the Kazakh layout, beside the letters it has in common with the Russian one. */
const DIGIT_KEYS = "2345890-=";
const KAZAKH = "әіңғүұқөһ";

const toMap = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map([...from].map((key, at) => [key, to.charAt(at)]));

const LAYOUTS: readonly ReadonlyMap<string, string>[] = [
  toMap(LATIN, RUSSIAN),
  toMap(LATIN + DIGIT_KEYS, RUSSIAN + KAZAKH),
  toMap(RUSSIAN, LATIN),
];

/**
 * What a folded word would be had the keyboard been switched: "rgh" is "кпр", "пс25" is "gc25". Marks that end a word may
 * be keys, too, or marks. None for a word without letters, where nothing tells that it was typed so.
 */
export function onOtherLayout(word: string): readonly string[] {
  if (!/\p{L}/u.test(word)) return [];
  const body = word.replace(END_MARKS, "");
  const readings = LAYOUTS.flatMap((layout) => [
    switched(word, layout).replace(END_MARKS, ""),
    switched(body, layout) + word.slice(body.length),
  ]);
  return [...new Set(readings)].filter((read) => read !== word);
}

const END_MARKS = /[^\p{L}\d.)]+$/u;

const switched = (word: string, layout: ReadonlyMap<string, string>): string =>
  Array.from(word, (key) => layout.get(key) ?? key).join("");

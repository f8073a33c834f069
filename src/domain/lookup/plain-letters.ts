/**
 * A folded word as it is typed where a keyboard lacks letters: without accents, Kazakh letters as the Russian ones that
 * look like them, "мүдделері" as "мудделери". For matching only.
 */
export const plainLetters = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFC")
    .replace(/[әіңғүұқөһ]/gu, (letter) => AS_TYPED[letter] ?? letter);

const AS_TYPED: Readonly<Record<string, string>> = {
  ә: "а",
  і: "и",
  ң: "н",
  ғ: "г",
  ү: "у",
  ұ: "у",
  қ: "к",
  ө: "о",
  һ: "х",
};

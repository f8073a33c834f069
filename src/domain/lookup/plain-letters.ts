import { cyrillicKey } from "../text/name-key";

/**
 * A folded word as it is typed where a keyboard lacks letters: without accents, Kazakh letters as the Russian ones that
 * look like them, "мүдделері" as "мудделери". For matching only.
 */
export const plainLetters = (word: string): string =>
  cyrillicKey(
    word
      .normalize("NFD")
      .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
      .normalize("NFC"),
  );

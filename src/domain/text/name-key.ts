/** Letters of Russian, Kazakh and Kyrgyz as names are written in Latin letters; those of one sound are one. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "а=a ә=a б=b в=v г=g ғ=g д=d е=e ж=j з=z и=i й=i і=i к=k қ=k л=l м=m н=n ң=n о=o ө=o п=p р=r с=s т=t у=u ұ=u ү=u " +
    "ф=f х=h һ=h ц=ts ч=ch ш=sh щ=shch ъ= ы=i ь= э=e ю=iu я=ia"
  )
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

/**
 * What a word of a name is compared by, so that it is one in Cyrillic and in Latin letters, with Kazakh letters and
 * without: `Қасымов`, `Касымов`, `Kassymov` and `Kasymov` have one key. For matching only.
 *
 * @param word folded
 */
export const nameKey = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/и\u0306/gu, "й")
    .replace(/\p{M}/gu, "")
    .replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN[letter] ?? letter)
    .replace(/kh/gu, "h")
    .replace(/zh/gu, "j")
    .replace(/gh/gu, "g")
    .replace(/ye/gu, "e")
    .replace(/y/gu, "i")
    .replace(/q/gu, "k")
    .replace(/w/gu, "v")
    .replace(/(.)\1+/gu, "$1");

const RUSSIAN: Readonly<Record<string, string>> = Object.fromEntries(
  "ә=а ғ=г қ=к ң=н ө=о ұ=у ү=у һ=х і=и".split(" ").map((pair) => pair.split("=") as [string, string]),
);

/** The same for two words in Cyrillic letters, where a doubled letter is another word: `Анна` is no `Анапа`. */
export const cyrillicKey = (word: string): string =>
  word.replace(/[әғқңөұүһі]/gu, (letter) => RUSSIAN[letter] ?? letter);

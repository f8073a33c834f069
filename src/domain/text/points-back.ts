import type { Language } from "../language";

/** Words of a language that speak of what a sentence before named. */
interface PointingWords {
  /** Point wherever they stand: "these age groups". */
  readonly pointing: string;
  /** Stand for what was named, in the sentence or before it: "they". */
  readonly standing: string;
  /** Go on from what was said where a sentence begins with them: "therefore"; parted by commas. */
  readonly leading: string;
}

const WORDS: Readonly<Record<Language, PointingWords>> = {
  en: {
    pointing: "this these such latter aforementioned",
    standing: "they them their theirs themselves it its itself he him his himself she her hers herself those",
    leading:
      "therefore, thus, hence, however, but, and, so, also, yet, nor, then, otherwise, instead, " +
      "moreover, furthermore, besides, similarly, likewise, consequently, accordingly, here, that, " +
      "as a result, in addition, for example, for instance, at the same time, on the other hand",
  },
  ru: {
    pointing:
      "этот эта это эти этого этой этому этим этих этими этом эту такой такая такое такие такого такому таким таких " +
      "такими таком такую подобный подобная подобное подобные подобного подобной подобному подобным подобных",
    standing: "он она оно они его ее её их им ими ему ей нее неё ней него нему ним ними них нем нём",
    leading:
      "поэтому, однако, но, и, а, также, тогда, там, здесь, иначе, зато, следовательно, например, " +
      "напротив, отсюда, затем, потому, кроме того, более того, вместе с тем, в то же время, тем самым, " +
      "в результате, то есть",
  },
  kk: {
    pointing:
      "бұл бұның бұны бұған бұдан бұлар бұлардың мұның мұны мұнда мұнымен мұндай бұндай осы осының осыны осыған осыдан " +
      "осында осымен осылар осындай сол соның соны соған содан солар солардың сондай ондай мынадай",
    standing: "ол оның оны оған онда одан онымен олар олардың оларды оларға оларда олардан олармен",
    leading:
      "сондықтан, алайда, бірақ, ал, және, сонда, осылайша, сонымен, демек, әйтпесе, мысалы, сондай-ақ, " +
      "өйткені, нәтижесінде, екінші жағынан",
  },
};

const SETS = { en: setsOf("en"), ru: setsOf("ru"), kk: setsOf("kk") } as const satisfies Record<Language, unknown>;

function setsOf(language: Language) {
  const { pointing, standing, leading } = WORDS[language];
  return {
    pointing: new Set(pointing.split(" ")),
    standing: new Set(standing.split(" ")),
    leading: leading.split(", ").map((lead) => `${lead} `),
  };
}

/** A word with its hyphens, since «сондай-ақ» does not point as «сондай» does. */
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/**
 * Whether a sentence may speak of what another one before it named, so that it says nothing, or something else, by
 * itself: «Бұл жастағы қыздар …», "They are left out." In doubt it does. Never fails.
 *
 * @param isNamed whether the words before a pronoun name what it can stand for
 */
export function pointsBack(sentence: string, language: Language, isNamed: (before: string) => boolean): boolean {
  const text = sentence.toLowerCase();
  const found = [...text.matchAll(WORD)];
  const words = found.map(([word]) => word);
  const { pointing, standing, leading } = SETS[language];
  const start = `${words.join(" ")} `;
  if (leading.some((lead) => start.startsWith(lead))) return true;
  return found.some(({ 0: word, index }, at) => {
    if (pointing.has(word)) return !NO_POINTING.has(`${word} ${words[at + 1] ?? ""}`);
    return standing.has(word) && !isNamed(sentence.slice(0, index));
  });
}

/** What names its examples behind it. */
const NO_POINTING: ReadonlySet<string> = new Set(["such as", "такие как", "таких как", "такими как", "таким как"]);

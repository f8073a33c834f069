import { plainLetters } from "./plain-letters";

/**
 * A word and what is left of it without its endings, the word first. Endings are only cut off, never changed, so that
 * a stem is a beginning of the word. Light on purpose: two words that mean the same may end in two stems.
 *
 * @param word folded, without blanks
 */
export function stems(word: string): readonly string[] {
  if (/\d/.test(word)) return [word];
  const cut = /[а-яәғқңөұүһі]/u.test(word) ? [cutOnce(word, RUSSIAN), cutKazakh(word)] : [cutOnce(word, ENGLISH)];
  return [...new Set([word, ...cut])];
}

/** What must stay of a word. */
const SHORTEST = 3;

interface Endings {
  readonly all: ReadonlySet<string>;
  readonly longest: number;
}

function toEndings(list: string): Endings {
  const all = new Set(list.split(" "));
  return { all, longest: Math.max(...[...all].map(({ length }) => length)) };
}

const ENGLISH = toEndings(
  "s es ed e y ies ing ings ion ions ation ations ational ication ications ate ates ement ements er ers ly al ally ity ities ive",
);

const RUSSIAN = toEndings(
  "а я о е ы и у ю ь й ами ями ам ям ах ях ом ем ой ей ого его ому ему ым им ыми ими ых их ый ий ая яя ое ее ые ие ую юю " +
    "ия ии ию ием иям иях иями ов ев ость ости остью остей ать ять ить ет ют ут ация ации ацию ацией аций ование ования " +
    "ованию ованием ированный ированное ированные",
);

/** Plural, possession, case: a Kazakh word carries several in a row. */
const KAZAKH = toEndings(
  "лар лер дар дер тар тер ның нің дың дің тың тің ға ге қа ке на не да де та те нда нде дан ден тан тен нан нен мен бен " +
    "пен ын ін сын сін ы і сы сі ды ді ты ті ны ні ына іне сына сіне ында інде лары лері дары дері тары тері дық дік лық лік " +
    "тық тік дағы дегі тағы тегі ғы гі қы кі лығы лігі дығы дігі тығы тігі лығын лігін дығын дігін тығын тігін лығына лігіне " +
    "дығына дігіне тығына тігіне сыз сіз",
);

/** The endings as they are typed where a keyboard has no Kazakh letters. */
const PLAIN_KAZAKH = toEndings([...KAZAKH.all].map(plainLetters).join(" "));

/** A Kazakh word in plain letters, and what is left of it without one ending after the other, the longest first. */
export function plainStems(word: string): readonly string[] {
  const once = cutOnce(word, PLAIN_KAZAKH);
  const twice = cutOnce(once, PLAIN_KAZAKH);
  return [...new Set([word, once, twice, cutOnce(twice, PLAIN_KAZAKH)])];
}

/** The word without the longest of the endings that leaves enough of it. */
function cutOnce(word: string, { all, longest }: Endings): string {
  for (let length = Math.min(longest, word.length - SHORTEST); length > 0; length--)
    if (all.has(word.slice(-length))) return word.slice(0, -length);
  return word;
}

function cutKazakh(word: string): string {
  const once = cutOnce(word, KAZAKH);
  const twice = cutOnce(once, KAZAKH);
  return cutOnce(twice, KAZAKH);
}

const STEMS =
  "оператор ребен платформ услуг данн возраст согласи родител контент реклам уведомлени порядк орган защит прав интерес оценк риск пользовател доступ хранени передач обработк жалоб решени срок требовани информаци систем алгоритм профил настройк школ учреждени договор отчет провер мер ответственност безопасност".split(
    " ",
  );
const ENDINGS = ["", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах", "ный", "ная", "ного", "ять", "ует"];
const SMALL = "и в на не с для при о об или по из от до к за во а также если который".split(" ");

/** Numbers from 0 up to 1, the same for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** One word as a Russian law might have it: a third are small ones, and some stand far more often than others. */
function word(random: () => number): string {
  if (random() < 0.3) return SMALL[Math.floor(SMALL.length * random() ** 2)] ?? "и";
  if (random() < 0.03) return String(Math.floor(random() * 60));
  const stem = STEMS[Math.floor(STEMS.length * random() ** 1.5)] ?? "";
  return stem + (ENDINGS[Math.floor(ENDINGS.length * random())] ?? "");
}

/** Words with the marks between them, in sentences and numbered paragraphs. */
export function generatedWords(count: number, random: () => number): readonly string[] {
  const words: string[] = [];
  for (let sentence = 1; words.length < count; sentence++) {
    const length = 8 + Math.floor(random() * 20);
    for (let i = 0; i < length; i++) {
      const mark = i === length - 1 ? (sentence % 3 === 0 ? ".\n" : ". ") : random() < 0.1 ? ", " : " ";
      words.push(word(random) + mark);
    }
  }
  return words.slice(0, count);
}

/** The words with about such a share of them changed, in stretches: put in, left out, put in place of others. */
export function editedWords(words: readonly string[], share: number, random: () => number): readonly string[] {
  const edited: string[] = [];
  for (let i = 0; i < words.length; i++) {
    if (random() >= share / 3) {
      edited.push(words[i] ?? "");
      continue;
    }
    const length = 1 + Math.floor(random() * 5);
    const kind = random();
    if (kind < 2 / 3) edited.push(...generatedWords(length, random));
    if (kind < 1 / 3) edited.push(words[i] ?? "");
    else i += length - 1;
  }
  return edited;
}

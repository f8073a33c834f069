import type { MatchKind } from "../../src/domain/provision/versions/version-match";

/** A provision of a generated draft. */
interface Part {
  readonly level: "chapter" | "article" | "point" | "subpoint";
  heading: string;
  text: string;
  inner: Part[];
  /** The old provisions it was made of; none for a new one. */
  from: readonly number[];
}

/** A draft and its next version as plain texts, with what became of each provision, by their places in the texts. */
export interface VersionPair {
  readonly old: string;
  readonly now: string;
  /** For each old provision, the new ones; none when it is gone. */
  readonly became: readonly (readonly number[])[];
  /** What the generator did to old provisions themselves; those it only renumbered are not there. */
  readonly did: ReadonlyMap<number, MatchKind>;
}

const WHO = [
  "Поставщик",
  "Платформа",
  "Оператор",
  "Уполномоченный орган",
  "Организация образования",
  "Родитель",
  "Пользователь",
  "Разработчик",
  "Владелец сети",
  "Медицинская организация",
  "Библиотека",
  "Редакция",
];
const MUST = ["обязан", "вправе", "не вправе", "должен", "может", "ежегодно обязуется", "незамедлительно должен"];
const DO = [
  "хранить",
  "проверять",
  "удалять",
  "публиковать",
  "передавать",
  "обновлять",
  "разъяснять",
  "ограничивать",
  "согласовывать",
  "регистрировать",
  "оценивать",
  "защищать",
  "исправлять",
  "обезличивать",
];
const WHAT = [
  "сведения о возрасте",
  "учетную запись ребенка",
  "журнал обращений",
  "настройки приватности",
  "данные о местоположении",
  "рекламные материалы",
  "игровые покупки",
  "школьные записи",
  "биометрические образцы",
  "историю просмотров",
  "жалобы пользователей",
  "правила сообщества",
  "доклад о рисках",
  "согласие законного представителя",
  "список сторонних сервисов",
  "оценку воздействия",
  "медицинские сведения",
  "видеозаписи уроков",
  "цифровое портфолио",
  "сообщения в чате",
];
const HOW = [
  "понятным языком",
  "в электронной форме",
  "без взимания платы",
  "по запросу ребенка",
  "на государственном и русском языках",
  "не позднее десяти рабочих дней",
  "в течение трех лет",
  "с учетом развивающихся способностей ребенка",
  "при наличии технической возможности",
  "по результатам независимой проверки",
  "в порядке, установленном правилами",
  "до начала обработки",
  "на главной странице сервиса",
  "после уведомления родителей",
  "не реже одного раза в квартал",
];
const WHEN = [
  "если иное не установлено законом",
  "когда пользователь не достиг восемнадцати лет",
  "при угрозе жизни и здоровью",
  "за исключением учебных сервисов",
  "независимо от места регистрации владельца",
  "в случае поступления жалобы",
  "кроме случаев розыска ребенка",
  "в том числе при смене владельца сервиса",
];
const ABOUT = [
  "Общие положения",
  "Права ребенка",
  "Возраст",
  "Реклама",
  "Игры",
  "Обучение",
  "Жалобы",
  "Контроль",
  "Данные о здоровье",
  "Ответственность",
  "Доступность",
  "Семейные настройки",
  "Алгоритмы",
  "Камеры",
  "Связь",
  "Отчеты",
  "Поиск детей",
  "Переходный порядок",
];
/** Sentences that stand in many places, as they do in laws. */
const EVERYWHERE = [
  "Порядок определяется уполномоченным органом.",
  "Иные случаи устанавливаются законом.",
  "Осуществляет иные полномочия, предусмотренные законодательством.",
];

/** The same drafts for the same seed: renumbered, split, merged, moved, edited, with provisions gone and new. */
export function draftVersions(seed: number, articles = 24): VersionPair {
  return new Generator(seed).make(articles);
}

class Generator {
  #state: number;
  readonly #did = new Map<number, MatchKind>();

  constructor(seed: number) {
    this.#state = seed * 2_654_435_761;
  }

  make(articles: number): VersionPair {
    const chapters = this.#chapters(articles);
    const olds = inOrder(chapters);
    olds.forEach((part, index) => (part.from = [index]));
    const old = print(chapters);
    const now = copy(chapters);
    const times = Math.max(8, Math.round(olds.length * 0.22));
    for (let time = 0; time < times; time++) this.#change(now);
    const parts = inOrder(now);
    const became = olds.map((_, index) => parts.flatMap(({ from }, at) => (from.includes(index) ? [at] : [])));
    return { old, now: print(now), became, did: this.#did };
  }

  #chapters(articles: number): Part[] {
    const chapters: Part[] = [];
    for (let count = 0; count < articles; count++) {
      if (count % 6 === 0) chapters.push(part("chapter", this.#heading(), ""));
      chapters.at(-1)?.inner.push(this.#article());
    }
    return chapters;
  }

  #article(): Part {
    const article = part("article", this.#heading(), "");
    const points = this.#whole(1, 6);
    if (points === 1) article.text = this.#text();
    else for (let count = 0; count < points; count++) article.inner.push(this.#point());
    return article;
  }

  #point(): Part {
    const isList = this.#happens(0.2);
    const point = part("point", "", isList ? `${this.#clause()}:` : this.#text());
    if (isList) {
      for (let count = this.#whole(2, 5); count > 0; count--) {
        point.inner.push(part("subpoint", "", `${this.#pick(DO)} ${this.#pick(WHAT)} ${this.#pick(HOW)};`));
      }
    }
    return point;
  }

  #heading(): string {
    const one = this.#pick(ABOUT);
    return this.#happens(0.6) ? `${one}. ${this.#pick(WHAT).replace(/^./u, (letter) => letter.toUpperCase())}` : one;
  }

  #text(): string {
    if (this.#happens(0.08)) return this.#pick(EVERYWHERE);
    const sentences = Array.from({ length: this.#whole(1, 4) }, () => this.#sentence());
    if (this.#happens(0.15)) sentences.push(this.#pick(EVERYWHERE));
    return sentences.join(" ");
  }

  #sentence(): string {
    return `${this.#clause()}, ${this.#pick(WHEN)}.`;
  }

  #clause(): string {
    const second = this.#happens(0.5) ? ` и ${this.#pick(DO)} ${this.#pick(WHAT)}` : "";
    return `${this.#pick(WHO)} ${this.#pick(MUST)} ${this.#pick(DO)} ${this.#pick(WHAT)}${second} ${this.#pick(HOW)}`;
  }

  #change(chapters: Part[]): void {
    const articles = chapters.flatMap(({ inner }) => inner);
    const article = this.#pick(articles);
    const points = article.inner;
    const at = this.#whole(0, Math.max(0, points.length - 1));
    const point = points[at];
    const home = chapters.find(({ inner }) => inner.includes(article));
    switch (this.#whole(0, 12)) {
      case 0: {
        const into = this.#pick(chapters).inner;
        return void into.splice(this.#whole(0, into.length), 0, this.#article());
      }
      case 1:
        if (points.length > 0) points.splice(this.#whole(0, points.length), 0, this.#point());
        return;
      case 2:
        if (point && points.length > 2 && this.#isUntouched(point)) points.splice(at, 1);
        return;
      case 3:
        if (home && home.inner.length > 2 && [article, ...inOrder(points)].every((one) => this.#isUntouched(one)))
          home.inner.splice(home.inner.indexOf(article), 1);
        return;
      case 4:
        return this.#split(points, at);
      case 5:
        return this.#merge(points, at);
      case 6:
        return this.#moveArticle(chapters, article);
      case 8:
        return this.#repeal(point);
      case 7:
        return this.#movePoint(articles, article, at);
      default:
        return this.#edit(this.#pick(inOrder(chapters).filter(({ text }) => text !== "")));
    }
  }

  #isUntouched({ from }: Part): boolean {
    return from.every((one) => !this.#did.has(one)) && from.length === 1;
  }

  #repeal(point: Part | undefined): void {
    if (!point || point.inner.length > 0 || !this.#isUntouched(point)) return;
    point.text = "Исключен.";
    this.#did.set(point.from[0] ?? 0, "changed");
  }

  #split(points: Part[], at: number): void {
    const point = points[at];
    const sentences = point?.text.match(/[^.]+\.\s*/gu) ?? [];
    if (!point || point.inner.length > 0 || sentences.length < 2 || !this.#isUntouched(point)) return;
    if (sentences.some((sentence) => EVERYWHERE.includes(sentence.trim()))) return;
    const middle = this.#whole(1, sentences.length - 1);
    this.#did.set(point.from[0] ?? 0, "split");
    points.splice(at + 1, 0, { ...part("point", "", sentences.slice(middle).join("").trim()), from: point.from });
    point.text = sentences.slice(0, middle).join("").trim();
  }

  #merge(points: Part[], at: number): void {
    const [one, other] = points.slice(at, at + 2);
    if (!one || !other || one.inner.length + other.inner.length > 0) return;
    if (![one, other].every((point) => this.#isUntouched(point) && !EVERYWHERE.includes(point.text))) return;
    for (const from of [...one.from, ...other.from]) this.#did.set(from, "merged");
    one.text = `${one.text} ${other.text}`;
    one.from = [...one.from, ...other.from];
    points.splice(at + 1, 1);
  }

  #moveArticle(chapters: readonly Part[], article: Part): void {
    const home = chapters.find(({ inner }) => inner.includes(article));
    const into = this.#pick(chapters.filter((chapter) => chapter !== home));
    if (!home || home.inner.length < 3 || !into || !this.#isUntouched(article)) return;
    home.inner.splice(home.inner.indexOf(article), 1);
    into.inner.splice(this.#whole(0, into.inner.length), 0, article);
    this.#did.set(article.from[0] ?? 0, "moved");
  }

  #movePoint(articles: readonly Part[], article: Part, at: number): void {
    const point = article.inner[at];
    const into = this.#pick(articles.filter((one) => one !== article && one.inner.length > 1));
    if (!point || article.inner.length < 3 || !into || !this.#isUntouched(point)) return;
    if (EVERYWHERE.includes(point.text)) return;
    article.inner.splice(at, 1);
    into.inner.splice(this.#whole(0, into.inner.length), 0, point);
    this.#did.set(point.from[0] ?? 0, "moved");
  }

  /** Replace, drop and add up to a third of the words. */
  #edit(one: Part): void {
    if (!this.#isUntouched(one) || EVERYWHERE.includes(one.text)) return;
    const words = one.text.split(" ");
    for (let times = Math.max(1, Math.round(words.length * this.#fraction() * 0.33)); times > 0; times--) {
      const at = this.#whole(0, words.length - 2);
      const word = this.#pick(this.#pick([WHAT, HOW, DO]).join(" ").split(" "));
      const way = this.#whole(0, 2);
      if (way === 0) words.splice(at, 1, word);
      else if (way === 1 && words.length > 4) words.splice(at, 1);
      else words.splice(at, 0, word);
    }
    one.text = words.join(" ").replace(/^./u, (letter) => (one.level === "subpoint" ? letter : letter.toUpperCase()));
    this.#did.set(one.from[0] ?? 0, "changed");
  }

  #fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** From the least to the most, both of them possible. */
  #whole(least: number, most: number): number {
    return least + Math.floor(this.#fraction() * (most - least + 1));
  }

  #happens(share: number): boolean {
    return this.#fraction() < share;
  }

  #pick<T>(from: readonly T[]): T {
    return from[this.#whole(0, from.length - 1)]!;
  }
}

const part = (level: Part["level"], heading: string, text: string): Part => ({
  level,
  heading,
  text,
  inner: [],
  from: [],
});

const copy = (parts: readonly Part[]): Part[] => parts.map((one) => ({ ...one, inner: copy(one.inner) }));

const inOrder = (parts: readonly Part[]): readonly Part[] => parts.flatMap((one) => [one, ...inOrder(one.inner)]);

/** As a text of Kazakhstan's structure, numbered anew. */
function print(chapters: readonly Part[]): string {
  let articles = 0;
  const lines = (parts: readonly Part[]): readonly string[] =>
    parts.flatMap((one, index) => {
      const mark = {
        chapter: () => `Глава ${index + 1}.`,
        article: () => `Статья ${++articles}.`,
        point: () => `${index + 1}.`,
        subpoint: () => `${index + 1})`,
      }[one.level]();
      const own = [one.heading, one.text].filter((text) => text !== "");
      const [first = "", ...others] = own;
      return [`${mark} ${first}`.trim(), ...others, ...lines(one.inner)];
    });
  return lines(chapters).join("\n");
}

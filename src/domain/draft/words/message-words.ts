import type { Localised } from "../../language";
import type { DraftJurisdiction, DraftMessage } from "../draft-provision";

interface Named {
  readonly id: string;
  readonly citation: string;
}

/** How many are named before the rest is counted only. */
const NAMED = 20;

export const listed = (items: readonly string[]): string =>
  items.length > NAMED ? `${items.slice(0, NAMED).join("; ")}; … (${items.length})` : items.join("; ");

export const JURISDICTION_NAMES: Readonly<Record<DraftJurisdiction, Localised>> = {
  KZ: { en: "Kazakhstan", ru: "Казахстан", kk: "Қазақстан" },
  KG: { en: "Kyrgyzstan", ru: "Кыргызстан", kk: "Қырғызстан" },
  RU: { en: "Russia", ru: "Россия", kk: "Ресей" },
  UZ: { en: "Uzbekistan", ru: "Узбекистан", kk: "Өзбекстан" },
  EU: { en: "the European Union", ru: "Европейский союз", kk: "Еуропалық одақ" },
  UK: { en: "the United Kingdom", ru: "Великобритания", kk: "Ұлыбритания" },
  "common-law": { en: "bills of the common law", ru: "законопроекты общего права", kk: "ортақ құқық заң жобалары" },
  generic: { en: "general form", ru: "общая форма", kk: "жалпы нысан" },
};

export const jurisdictionGuessed = (jurisdiction: DraftJurisdiction): DraftMessage => {
  const { en, ru, kk } = JURISDICTION_NAMES[jurisdiction];
  return {
    kind: "jurisdiction-guessed",
    text: {
      en: `The draft was read as laws are built in: ${en}. If it is of another country, choose that one.`,
      ru: `Проект прочитан по строению законов: ${ru}. Если он другой страны, выберите ее.`,
      kk: `Жоба заңдардың мына құрылымы бойынша оқылды: ${kk}. Басқа елдікі болса, сол елді таңдаңыз.`,
    },
  };
};

export const noProvisions = (): DraftMessage => ({
  kind: "no-provisions",
  text: {
    en: "No provision was found. Choose another country, or see whether the file holds the text of the draft.",
    ru: "Не найдено ни одного положения. Выберите другую страну или проверьте, есть ли в файле текст проекта.",
    kk: "Бірде-бір ереже табылмады. Басқа елді таңдаңыз немесе файлда жоба мәтіні бар-жоғын тексеріңіз.",
  },
});

export const frontMatter = (paragraphs: number): DraftMessage => ({
  kind: "front",
  text: {
    en: `What stands above the first provision, such as title and preamble, is no provision. Paragraphs: ${paragraphs}.`,
    ru: `То, что стоит выше первого положения (название, преамбула), положением не считается. Абзацев: ${paragraphs}.`,
    kk: `Бірінші ережеден жоғары тұрған мәтін (атауы, кіріспе) ереже болып саналмайды. Абзац саны: ${paragraphs}.`,
  },
});

export const articlesSideBySide = (): DraftMessage => ({
  kind: "side-by-side",
  text: {
    en: "Articles stand side by side in the columns of a table, as two editions or two languages do, and were read one after another. Bring in a copy of the file that keeps one column; a second language can stand beside it.",
    ru: "Статьи стоят рядом в столбцах таблицы, как две редакции или два языка, и прочитаны одна за другой. Загрузите копию файла, где оставлен один столбец; второй язык можно поставить рядом.",
    kk: "Баптар кестенің бағандарында қатар тұр (екі редакция немесе екі тіл сияқты) және бірінен соң бірі оқылды. Файлдың бір бағаны қалдырылған көшірмесін жүктеңіз; екінші тілді қатар қоюға болады.",
  },
});

const quotedIn = (open: string, close: string, heads: readonly string[]): string =>
  listed([...new Set(heads)].map((head) => `${open}${oneLine(head).slice(0, 60)}${close}`));

export const columnsLeftOut = (heads: readonly string[], paragraphs: number): DraftMessage => ({
  kind: "columns-left-out",
  text: {
    en: `Beside the text of the draft its table has remarks on it. These columns are none of its text and were left out: ${quotedIn("“", "”", heads)}. Paragraphs: ${paragraphs}.`,
    ru: `Рядом с текстом проекта в таблице стоят пояснения к нему. Эти столбцы не входят в его текст и не учтены: ${quotedIn("«", "»", heads)}. Абзацев: ${paragraphs}.`,
    kk: `Кестеде жоба мәтінінің жанында оған берілген түсініктемелер тұр. Мына бағандар оның мәтініне кірмейді, есепке алынбады: ${quotedIn("«", "»", heads)}. Абзац саны: ${paragraphs}.`,
  },
});

export const columnsRead = (heads: readonly string[]): DraftMessage => ({
  kind: "columns-read",
  text: {
    en: `In a table of the draft these columns were read as its text, those of a row one after another: ${quotedIn("“", "”", heads)}. If one of them is no text of the draft, bring in a copy of the file without it.`,
    ru: `В таблице проекта эти столбцы прочитаны как его текст, в каждой строке один за другим: ${quotedIn("«", "»", heads)}. Если какой-то из них не входит в текст проекта, загрузите копию файла без него.`,
    kk: `Жобаның кестесінде мына бағандар оның мәтіні ретінде, әр жолда бірінен соң бірі оқылды: ${quotedIn("«", "»", heads)}. Олардың бірі жоба мәтініне кірмесе, файлдың сол бағансыз көшірмесін жүктеңіз.`,
  },
});

export const rowsOverAllRead = (rows: readonly string[]): DraftMessage => ({
  kind: "rows-read",
  text: {
    en: `In a table of the draft with a column of remarks these rows over all columns were read as its text: ${quotedIn("“", "”", rows)}. If one of them is a remark, bring in a copy of the file without it.`,
    ru: `В таблице проекта, где есть столбец замечаний, эти строки во всю ширину прочитаны как его текст: ${quotedIn("«", "»", rows)}. Если какая-то из них – замечание, загрузите копию файла без неё.`,
    kk: `Жобаның ескертулер бағаны бар кестесінде барлық бағанды алып жатқан мына жолдар оның мәтіні ретінде оқылды: ${quotedIn("«", "»", rows)}. Олардың бірі ескерту болса, файлдың сол жолсыз көшірмесін жүктеңіз.`,
  },
});

export const contentsList = (lines: number): DraftMessage => ({
  kind: "contents",
  text: {
    en: `A contents list was not counted. Lines: ${lines}.`,
    ru: `Оглавление не учтено как положения. Строк: ${lines}.`,
    kk: `Мазмұны ереже ретінде есептелмеді. Жол саны: ${lines}.`,
  },
});

export const amongPoints = (citations: readonly string[]): DraftMessage => ({
  kind: "among-points",
  text: {
    en: `Text stands behind the points, or between two lists of points, in: ${listed(citations)}. The sheet can't keep that place: where the text of the draft is quoted from it, the words may stand above the points. Compare them with the draft.`,
    ru: `Текст стоит после подпунктов или между двумя их перечнями: ${listed(citations)}. Лист этого места не сохраняет: там, где текст проекта приводится по листу, эти слова могут оказаться выше подпунктов. Сверьте их с проектом.`,
    kk: `Мәтін тармақшалардан кейін немесе олардың екі тізбесінің арасында тұр: ${listed(citations)}. Парақ бұл орынды сақтай алмайды: жоба мәтіні парақ бойынша келтірілген жерде бұл сөздер тармақшалардан жоғары тұруы мүмкін. Оларды жобамен салыстырыңыз.`,
  },
});

const at = (citations: readonly string[]): string => (citations.length > 0 ? ` (${listed(citations)})` : "");

export const struckLeftOut = (passages: number, citations: readonly string[]): DraftMessage => ({
  kind: "struck",
  text: {
    en: `What is struck through was left out. Passages: ${passages}${at(citations)}. The file itself was left as it is.`,
    ru: `Зачеркнутое не прочитано как текст. Мест: ${passages}${at(citations)}. Сам файл не изменен.`,
    kk: `Сызып тасталғаны мәтін ретінде оқылмады. Орын саны: ${passages}${at(citations)}. Файлдың өзі өзгертілген жоқ.`,
  },
});

export const hiddenLeftOut = (passages: number, citations: readonly string[]): DraftMessage => ({
  kind: "hidden",
  text: {
    en: `Hidden text was left out. Passages: ${passages}${at(citations)}. The file itself was left as it is.`,
    ru: `Скрытый текст не прочитан. Мест: ${passages}${at(citations)}. Сам файл не изменен.`,
    kk: `Жасырын мәтін оқылмады. Орын саны: ${passages}${at(citations)}. Файлдың өзі өзгертілген жоқ.`,
  },
});

/** The most of a signature that is told in its own words. */
const SAID_OF_SIGNATURE = 300;

export const signatureLeftOut = (lines: readonly string[]): DraftMessage => {
  const all = lines.join(" ").replace(/\s+/gu, " ").trim();
  const said = all.length > SAID_OF_SIGNATURE ? `${all.slice(0, SAID_OF_SIGNATURE)}…` : all;
  return {
    kind: "signature",
    text: {
      en: `Who signs the draft, whom to call or whose site it is, as it stands below the articles or at the end, is none of its text and was left out: “${said}”.`,
      ru: `Кто подписывает проект, кому звонить или чей это сайт – такие строки после статей или в конце не входят в его текст и не учтены: «${said}».`,
      kk: `Жобаға кім қол қоятыны, кімге қоңырау шалу керегі немесе сайттың кімдікі екені туралы баптардан кейінгі немесе соңындағы жолдар оның мәтініне кірмейді, есепке алынбады: «${said}».`,
    },
  };
};

export const memorandumLeftOut = (paragraphs: readonly string[]): DraftMessage => {
  const said = oneLine(paragraphs[0] ?? "");
  return {
    kind: "memorandum",
    text: {
      en: `What stands below “${said}” explains the bill, is no provision, and was left out. Paragraphs: ${paragraphs.length}.`,
      ru: `То, что стоит под «${said}», поясняет проект, положением не считается и не учтено. Абзацев: ${paragraphs.length}.`,
      kk: `«${said}» деген жолдан төмен тұрған мәтін жобаны түсіндіреді, ереже болып саналмайды, есепке алынбады. Абзац саны: ${paragraphs.length}.`,
    },
  };
};

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim().slice(0, 120);

export const notesKept = (notes: number): DraftMessage => ({
  kind: "notes",
  text: {
    en: `Editorial notes were kept in the text where they stand and not counted: ${notes}.`,
    ru: `Примечания редакции оставлены в тексте на своем месте и не учтены как положения: ${notes}.`,
    kk: `Редакциялық ескертпелер мәтінде өз орнында қалды, ереже ретінде есептелмеді: ${notes}.`,
  },
});

export const footnoteLeftOut = (text: string, provision: Named | undefined): DraftMessage => ({
  kind: "footnote",
  ...(provision && { provision: provision.id }),
  text: {
    en: `A footnote is no text of the draft and was left out (${provision?.citation ?? "above the first provision"}): “${text.trim()}”.`,
    ru: `Сноска не входит в текст проекта и не учтена (${provision?.citation ?? "выше первого положения"}): «${text.trim()}».`,
    kk: `Беттің астындағы сілтеме жоба мәтініне кірмейді, есепке алынбады (${provision?.citation ?? "бірінші ережеден жоғары"}): «${text.trim()}».`,
  },
});

export const quotedKept = (paragraphs: number): DraftMessage => ({
  kind: "quoted",
  text: {
    en: `Text of other acts that the draft quotes was kept in the provision around it and not counted. Paragraphs: ${paragraphs}.`,
    ru: `Цитируемый текст других актов оставлен внутри положения и не учтен отдельно. Абзацев: ${paragraphs}.`,
    kk: `Дәйексөз етілген басқа актілердің мәтіні ереженің ішінде қалды, бөлек есептелмеді. Абзац саны: ${paragraphs}.`,
  },
});

export const unclosedQuotation = (start: string): DraftMessage => ({
  kind: "unclosed-quotation",
  text: {
    en: `It is not marked where a quotation ends that begins with “${start}…”. See whether the provisions below it are the draft's own.`,
    ru: `Не отмечен конец цитаты, которая начинается словами «${start}…». Проверьте, относятся ли положения после нее к самому проекту.`,
    kk: `«${start}…» деп басталатын дәйексөздің соңы белгіленбеген. Одан кейінгі ережелер жобаның өзінікі ме, тексеріңіз.`,
  },
});

/** Lines that may be headings of articles in a form that is not read. */
export function unreadHeadings(lines: readonly string[]): readonly DraftMessage[] {
  if (lines.length === 0) return [];
  const said = listed(lines.map((line) => oneLine(line).slice(0, 60)));
  return [
    {
      kind: "unread-headings",
      text: {
        en: `These lines begin as headings of articles do, but were read as text of the provision above: ${said}. Where one is a heading, write it in the file as “Article 12. Title” and read the draft again.`,
        ru: `Эти строки начинаются как заголовки статей, но прочитаны как текст предыдущего положения: ${said}. Если это заголовок, запишите его в файле как «Статья 12. Название» и прочитайте проект снова.`,
        kk: `Мына жолдар баптардың тақырыптары сияқты басталады, бірақ алдыңғы ереженің мәтіні деп оқылды: ${said}. Егер бұл тақырып болса, файлда оны «12-бап. Атауы» деп жазып, жобаны қайта оқыңыз.`,
      },
    },
  ];
}

export const firstNumber = ({ id, citation }: Named): DraftMessage => ({
  kind: "first-number",
  provision: id,
  text: {
    en: `The count begins with ${citation}. See whether something is missing before it.`,
    ru: `Счет начинается с: ${citation}. Проверьте, не пропущено ли что-то раньше.`,
    kk: `Санау мынадан басталады: ${citation}. Оның алдында бірдеңе қалып қоймағанын тексеріңіз.`,
  },
});

export const gapIn = ({ id, citation }: Named, last: string): DraftMessage => ({
  kind: "gap",
  provision: id,
  text: {
    en: `${citation} comes right after the number ${last}. See whether numbers between them are missing.`,
    ru: `${citation}: стоит сразу после номера ${last}. Проверьте, не пропущены ли номера между ними.`,
    kk: `${citation}: ${last} нөмірінен кейін бірден тұр. Арасындағы нөмірлер қалып қоймағанын тексеріңіз.`,
  },
});

export const doubleNumber = ({ id, citation }: Named): DraftMessage => ({
  kind: "double",
  provision: id,
  text: {
    en: `${citation} stands twice. Both were kept; this one goes by ${id}.`,
    ru: `${citation}: номер встречается дважды. Оставлены оба; этот назван ${id}.`,
    kk: `${citation}: нөмір екі рет кездеседі. Екеуі де қалды; мынасы ${id} деп аталды.`,
  },
});

export const outOfOrder = ({ id, citation }: Named, last: string): DraftMessage => ({
  kind: "order",
  provision: id,
  text: {
    en: `${citation} comes after the number ${last}, out of order. It was kept where it stands.`,
    ru: `${citation}: стоит после номера ${last}, не по порядку. Оставлено на своем месте.`,
    kk: `${citation}: ${last} нөмірінен кейін ретсіз тұр. Өз орнында қалдырылды.`,
  },
});

export const lostSuperscript = ({ id, citation }: Named, base: number, raised: string): DraftMessage => ({
  kind: "lost-superscript",
  provision: id,
  text: {
    en: `${citation} may have been ${base} with a raised ${raised} that was lost. The number was left as it is.`,
    ru: `${citation}: возможно, это ${base} с утраченным надстрочным ${raised}. Номер оставлен как есть.`,
    kk: `${citation}: бұл жоғарғы ${raised} таңбасы жоғалған ${base} болуы мүмкін. Нөмір сол күйінде қалды.`,
  },
});

export const inserted = (citations: readonly string[]): DraftMessage => ({
  kind: "inserted",
  text: {
    en: `Inserted numbers: ${listed(citations)}.`,
    ru: `Вставленные номера: ${listed(citations)}.`,
    kk: `Кірістірілген нөмірлер: ${listed(citations)}.`,
  },
});

export const repealed = (citations: readonly string[]): DraftMessage => ({
  kind: "repealed",
  text: {
    en: `Repealed, with only a stub left: ${listed(citations)}.`,
    ru: `Утратило силу или исключено, осталась только пометка: ${listed(citations)}.`,
    kk: `Күші жойылған немесе алып тасталған, тек белгісі қалған: ${listed(citations)}.`,
  },
});

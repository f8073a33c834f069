/** Sentences that cite nothing, as reviews and drafts have them; `#` stands for a number. */
const PLAIN: readonly string[] = [
  "The operator keeps a record of every request and answers it within # working days, unless the child or a parent asks for more time.",
  "A service that children are likely to use offers its settings in plain words, and it does not hide the way out behind # further screens.",
  "Schools told us that their contracts with providers say little about what happens to pupils' data after the end of the school year.",
  "The ministry expects that the authorised body will need about # posts, none of which is reserved for work with children.",
  "Оператор ведёт учёт обращений и отвечает на них в течение # рабочих дней, если ребёнок или его родитель не просит продлить срок.",
  "Сервис, которым могут пользоваться дети, излагает настройки простыми словами и не прячет отказ за # дополнительными экранами.",
  "Школы сообщили, что договоры с поставщиками почти ничего не говорят о данных учеников после окончания учебного года.",
  "Уполномоченный орган получит около # штатных единиц, ни одна из которых не предназначена для работы с детьми.",
  "Оператор өтініштердің есебін жүргізеді және оларға # жұмыс күні ішінде жауап береді, егер бала немесе оның ата-анасы мерзімді ұзартуды сұрамаса.",
  "Балалар пайдалануы мүмкін қызмет баптауларды қарапайым тілмен түсіндіреді және бас тартуды # қосымша экранның артына жасырмайды.",
  "Мектептер жеткізушілермен жасалған шарттарда оқу жылы аяқталғаннан кейінгі оқушылардың деректері туралы аз айтылғанын хабарлады.",
];

/** Sentences that cite. */
const CITING: readonly string[] = [
  "This falls short of Article @ of the Convention on the Rights of the Child and of paragraphs 67 to 78 of general comment No. 25 (2021).",
  "Compare GDPR, art. @(1), recital 38, and the UK Children's Code, standard 12.",
  "Under the UN Guiding Principles on Business and Human Rights, principles 17–21, companies look for such risks before they launch.",
  "Это противоречит пункту 1 статьи @ Конвенции о правах ребенка и пп. 67–78 ЗОП № 25.",
  "Обязанность следует из подпункта 3) пункта 2 статьи @ Закона РК «О персональных данных и их защите».",
  "Бұл Бала құқықтары туралы конвенцияның @-бабының 1-тармағына және CRC/C/GC/25, 67–78-тармақтарға қайшы келеді.",
  "Міндет «Онлайн-платформалар және онлайн-жарнама туралы» Қазақстан Республикасының Заңы @-бабының 2-тармағынан туындайды.",
];

/** Paragraphs of two plain sentences and one that cites, in three languages by turns, up to so many bytes of UTF-8. */
export function mixedText(bytes: number): string {
  const lines: string[] = [];
  let size = 0;
  for (let at = 0; size < bytes; at++) {
    const line = [PLAIN[(2 * at) % PLAIN.length], CITING[at % CITING.length], PLAIN[(2 * at + 1) % PLAIN.length]]
      .join(" ")
      .replaceAll("#", String(2 + (at % 28)))
      .replaceAll("@", String(1 + (at % 40)));
    lines.push(line);
    size += Buffer.byteLength(line) + 1;
  }
  return lines.join("\n");
}

/** What is repeated without end to make a parser look far ahead or back, again and again. */
export const HOSTILE_PATTERNS: Readonly<Record<string, string>> = {
  punctuation: ",;:.-–—()«»\"'[]…/",
  digits: "0123456789",
  "digits apart": "1 2 3, 4–5; ",
  "open brackets": "(",
  "brackets in brackets": "((1)(a)",
  "beginnings of titles": "Convention on the Rights of the ",
  "beginnings in Russian": "Конвенции о правах ",
  "beginnings with a slip": "Convenntion on the Rigths of the ",
  "units without numbers": "article paragraph ст. п. бап тармақ ",
  "one endless list": "article 1, 2, 3 and ",
  "nested places": "art. 3, para. 1, ",
  "numbers before units": "1, 2, 3-",
  "Kazakh chains": "15-баптың 2-тармағының ",
  "names alone": "CRC GDPR UNGPs ",
  "general comments": "general comments Nos. 16, 25, ",
  "joining words": "of the and under the read with ",
  "ibid. and pointers": "ibid. the Convention настоящего Закона ",
  dashes: "1-1-1–1—",
  "shared units": "Articles 16 CRC, 8 ECHR and 17 ICCPR ",
  "made of others": "Law of Utopia ratifying the Second Optional Protocol to the CRC ",
  "shared out": "articles 1 and 2 of the CRC and the ECHR respectively ",
  quotes: "Закон РК от 1 № 1 «О ",
};

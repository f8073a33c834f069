import { readDraftFile } from "../../../src/adapters/draft/read-draft-file";
import { readDraft } from "../../../src/domain/draft/read-draft";
import { inOlder } from "./older-text";

const KAZAKH = `1-бап. Кодекстің мақсаты
1. Осы Кодекс қазіргі заманғы қызметтерге қолданылады.
2. Баланың өңірдегі құқықтары және үйлесімді ұғымдар. Шаһар әкімі жауап береді.`;

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "hex"));
const read = (file: Uint8Array, name = "draft.txt") => readDraftFile(file, name);
const textOf = (file: Uint8Array, name?: string): string =>
  read(file, name)
    .paragraphs.map(({ text }) => text)
    .join("\n");
const saidOf = (file: Uint8Array, kind: string): string | undefined =>
  readDraft(read(file)).messages.find((message) => message.kind === kind)?.text.en;

it.each([
  ["KZ-1048", "a5beb3f020a2bafbecfb20e6bcede520bfe9ebe5f1f2b3f0f3f8b3edb3be209de09ee0f0fb"],
  ["PTCP154", "a49cb3f020b183fbecfb20e6baede52089e9ebe5f1f2b3f0f3f8b3edb39c209de09ee0f0fb"],
])("reads Kazakh letters where %s has them", (encoding, bytes) => {
  expect(textOf(hex(bytes))).toBe("Өңір ұғымы және үйлестірушінің қаһары");
  expect(read(hex(bytes)).encoding).toBe(encoding);
});

it.each(["KZ-1048", "PTCP154"])("reads a Kazakh draft in %s, and says so", (encoding) => {
  const file = inOlder(KAZAKH, encoding);
  expect(textOf(file)).toBe(KAZAKH);
  expect(saidOf(file, "encoding")).toContain(encoding);
});

it.each(["1. Мемлекеттік цифрлық жобаны", "25-бап. Платформадағы жарнама басқа материалдардан түрі бойынша"])(
  "reads a line with few of the Kazakh letters: %s",
  (line) => expect(textOf(inOlder(line, "KZ-1048"))).toBe(line),
);

it.each([
  ["Russian", "Статья 1. Объём прав ребёнка\nЭто «Закон о детях» — ещё не всё: съезд, щит, №\u00a05."],
  ["Ukrainian", "Стаття 1. Її права\nҐанок, їжак, єдність і «Закон про дітей» – п’ять років, є її ґрунт."],
  ["Belarusian", "Артыкул 1. Правы дзяцей\nЯна ўжо жыве ў Мінску, і гэта ўсё, што ёсць."],
  ["Serbian", "Члан 1. Дјеца и њихова љубав\nЂак ће учити, џеп, јуче, његов."],
  ["Macedonian", "Член 1. Ѓаволот и ќерката\nЅвезда, љубов, њива, џем, јајце, ќе."],
  ["Russian with a Ukrainian name", "Статья 1. Закон Украины «Про їхні права» и Є. Коваленко\nСтороны, объём, щит."],
])("reads %s in Windows-1251 as it stands, and asks nothing", (_, text) => {
  const source = read(inOlder(text, "windows-1251"));
  expect(source.paragraphs.map((one) => one.text)).toEqual(text.split("\n"));
  expect(source.encoding).toBeUndefined();
});

it("reads a line of CP866 that is all signs of far alphabets in Windows-1251", () => {
  expect(textOf(inOlder("КПР, ст. 61", "ibm866"))).toBe("КПР, ст. 61");
});

it.each(["kz-1048", "KZ1048", "STRK1048-2002"])("reads a page that declares %s", (name) => {
  const page = inOlder(`<html><meta charset="${name}"><p>Өңір</p>`, "KZ-1048");
  expect(textOf(page, "draft.html")).toBe("Өңір");
});

describe("letters that an encoding lacks", () => {
  const lossy = inOlder(`${KAZAKH}\n3. Бала мен ата-ана тәртіпті сақтайды, ал мектеп баланы қорғайды.`, "windows-1251");

  it("are said once, with the words and what to do", () => {
    const said = readDraft(read(lossy)).messages.filter(({ kind }) => kind === "lost-letters");
    expect(said).toHaveLength(1);
    expect(said[0]!.text.en).toMatch(/ма\?саты.*saved again from the original/u);
    expect(said[0]!.text.ru).toContain("сохраните его заново");
    expect(said[0]!.text.kk).toContain("қайта сақтап");
  });

  it.each([
    "Статья 1. Кто отвечает? Оператор. Всегда?! Да",
    "Статья 1. Адрес https://adilet.zan.kz/rus/docs?id=5 и почта",
    "1-бап. Бала кім?\nБала — кім?Ол адам",
    "Статья 1. Вопрос (?) и ответ «?», пункт ?",
    "Статья 1. Адрес https://егов.рф/поиск?закон=5 и сайт.рф/?закон=5",
    `Статья 1. Адреса\n${"https://егов.рф/поиск?закон=5\n".repeat(9)}`,
    "Статья 1. Что?это, что?где?когда? Какой срок?или нет, ?статья 5, в/?б",
    `Статья 1. Вопросы\n${"Что?это и где?когда, срок?или нет.\n"}${"Оператор хранит журнал обращений детей.\n".repeat(20)}`,
  ])("are not any question: %s", (text) => {
    expect(saidOf(Buffer.from(text), "lost-letters")).toBeUndefined();
  });
});

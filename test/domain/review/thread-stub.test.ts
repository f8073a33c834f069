import { parseThreadStub } from "../../../src/domain/review/thread-stub";

const ABOUT =
  "Your version of Excel lets you read this; edits get lost. See https://go.microsoft.com/fwlink/?linkid=870924";
const stub = (said: string, opening = "[Threaded comment]", about = ABOUT) => `${opening}\n\n${about}\n\n${said}`;

describe("the thread in a note that stood in for it", () => {
  it.each([
    ["a comment alone", stub("Comment:\n    Who decides?"), "Who decides?", []],
    [
      "its replies",
      stub("Comment:\n    Who?\nReply:\n    The court.\nReply:\n    Agreed."),
      "Who?",
      ["The court.", "Agreed."],
    ],
    [
      "texts of several lines",
      stub("Comment:\n    One\ntwo\n\nthree\nReply:\n    Yes\nno"),
      "One\ntwo\n\nthree",
      ["Yes\nno"],
    ],
    ["lines of another system", stub("Comment:\n    Who?\nReply:\n    I.").replaceAll("\n", "\r\n"), "Who?", ["I."]],
    ["a text that ends like a label", stub("Comment:\n    Add these:\n    a) age"), "Add these:\n    a) age", []],
    [
      "a list that only looks like a reply",
      stub("Comment:\n    Add\nThese:\n    a) age"),
      "Add\nThese:\n    a) age",
      [],
    ],
    ["no indent, where a program took it", stub("Comment:\nWho decides?"), "Who decides?", []],
    [
      "Spanish",
      stub("Comentario:\n    ¿Quién?\nRespuesta:\n    Yo.", "[Comentario encadenado]", "Tu versión de Excel."),
      "¿Quién?",
      ["Yo."],
    ],
    ["Chinese", stub("注释:\n    谁?", "[线程批注]", "你的Excel版本可读取此线程批注。"), "谁?", []],
    [
      "Russian",
      stub("Примечание:\n    Кто?\nОтвет:\n    Суд.", "[Цепочка примечаний]", "Ваша версия Excel."),
      "Кто?",
      ["Суд."],
    ],
    [
      "what somebody typed above it, before the comment",
      `Ask a lawyer.\nThen:\n[art. 5]\n${stub("Comment:\n    Who?\nReply:\n    I.")}`,
      "Ask a lawyer.\nThen:\n[art. 5]\nWho?",
      ["I."],
    ],
  ])("is read: %s", (_, note, text, replies) => {
    expect(parseThreadStub(note)).toEqual({ text, replies });
  });

  it("is found by its author, whatever language of Excel it is in", () => {
    const note = stub("Megjegyzés:\n    Ki?", "[Összefűzött megjegyzés]", "Az Excel ezen verziója olvassa.");
    expect(parseThreadStub(note)).toBeUndefined();
    expect(parseThreadStub(note, true)).toEqual({ text: "Ki?", replies: [] });
    expect(parseThreadStub(`Ask first.\n${note}`, true)?.text).toBe("Ask first.\nKi?");
  });

  it("is found by the link of Excel, whatever brackets of somebody's stand above", () => {
    const note = `[art. 5]\nI made it in Excel.\nQuestion:\nWho pays?\n${stub("Comment:\n    Who?", "[Kommentaartråd]")}`;
    expect(parseThreadStub(note)?.text).toBe("[art. 5]\nI made it in Excel.\nQuestion:\nWho pays?\nWho?");
  });

  it("loses no line that somebody typed between the words of Excel", () => {
    const typed = stub("Comment:\n    Who?", undefined, `Mine.\n${ABOUT}\nMine, too: see the Excel file.`);
    expect(parseThreadStub(typed)?.text).toBe("Mine.\nMine, too: see the Excel file.\nWho?");
  });

  it.each([
    ["before the link", "lost. See", "lost.\nSee"],
    ["in the middle of it", "read this; edits", "read this;\nedits"],
    ["more than once", "read this; edits get lost. See https", "read this; edits get\nlost. See\nhttps"],
    ["before and behind what introduces the link", "lost. See https", "lost.\nSee:\nhttps"],
    ["before the name of the program", "of Excel lets you read this; edits", "of Excel lets you read in\nExcel; edits"],
  ])("leaves no words of Excel's to anybody where a program broke them into lines %s", (_, whole, broken) => {
    const about = ABOUT.replace(whole, broken);
    expect(about).not.toBe(ABOUT);
    for (const opening of ["[Threaded comment]", "[Kommentaartråd]"]) {
      const mine = `Mine\n${about}\nmine, too.`;
      expect(parseThreadStub(stub("Comment:\n    Who?", opening, about))?.text).toBe("Who?");
      expect(parseThreadStub(stub("Comment:\n    Who?", opening, mine))?.text).toBe("Mine\nmine, too.\nWho?");
    }
  });

  it.each([
    "Ваша версия Excel позволяет читать\nэту цепочку. Подробнее:\nhttps://go.microsoft.com/fwlink/?linkid=870924",
    "Excel нұсқаңыз бұл тізбекті\nоқи алады. Толығырақ: https://go.microsoft.com/fwlink/?linkid=870924",
    "Эту цепочку\nпозволяет читать\nваша версия Excel.",
  ])("leaves none in other languages either: %j", (about) => {
    expect(parseThreadStub(stub("Comment:\n    Who?", undefined, `Mine\n${about}\nMine.`))?.text).toBe(
      "Mine\nMine.\nWho?",
    );
  });

  it.each([
    ["where no link follows", "Your version of Excel. See:\nagreed with UNICEF", "agreed with UNICEF"],
    ["where its sentence has no end", "Ваша версия Excel\nсогласовано с ЮНИСЕФ", "согласовано с ЮНИСЕФ"],
    ["where its sentence has no end either", "Сіздің Excel нұсқаңыз\nЮНИСЕФ-пен келісілді", "ЮНИСЕФ-пен келісілді"],
    [
      "before the link",
      "Your version of Excel.\nAK: art. 5 is wrong\nhttps://go.microsoft.com/fwlink/?linkid=870924",
      "AK: art. 5 is wrong\nhttps://go.microsoft.com/fwlink/?linkid=870924",
    ],
    [
      "before words that lead to the link",
      "Ваша версия Excel.\nСм. статью 5,\nподробнее: https://go.microsoft.com/fwlink/?linkid=870924",
      "См. статью 5,\nподробнее: https://go.microsoft.com/fwlink/?linkid=870924",
    ],
  ])("loses no line that somebody typed below the words of Excel %s", (_, about, typed) => {
    expect(parseThreadStub(stub("Comment:\n    Who?", undefined, about))?.text).toBe(`${typed}\nWho?`);
  });

  it("keeps a comment that is nothing but such a link", () => {
    const link = "https://go.microsoft.com/fwlink/?linkid=870924";
    const note = `[Threaded comment]\nYour version of Excel\nComment:\n    ${link}\nReply:\n    Yes`;
    expect(parseThreadStub(note)).toEqual({ text: link, replies: ["Yes"] });
  });

  it.each([
    "Martin Keller:\nTwo things.\n[Annex 2]\nI made this table in Excel, see there.\nQuestion:\nWho pays?",
    "Compare the sheet:\n[Table 3 of the annex]\nThe Excel file says 16 years.\nProposal:\n    Write 16.\nReason:\n    Agreed.",
    "[Annex 2]\n\nI made this table in Excel.\n\nQuestion:\n    Who pays?",
    "[приложение 2]\nРасчёт в Excel у министерства.\nПредложение:\nДва года.",
    "[2-қосымша]\nExcel файлында басқаша.\nҰсыныс:\n    Екі жыл.",
    "[Annex 2]\nThe Excel file is at https://example.org/table.\nQuestion:\n    Who pays?",
  ])("is not found in a person's own words: %j", (note) => {
    expect(parseThreadStub(note)).toBeUndefined();
  });

  it.each([
    ["a plain note", "Who decides?"],
    ["a note that begins with brackets", "[see art. 5]\n\nComment:\n    Who?"],
    ["a note with a label that speaks of Excel later", "[see art. 5]\n\nComment:\n    Excel"],
    ["an opening without a text", "[Threaded comment]\n\nYour version of Excel"],
    ["a text above brackets that speaks of Excel", "Open it in Excel\n[see art. 5]\nComment:\n    Who?"],
    ["nothing", ""],
  ])("is not found in %s", (_, note) => {
    expect(parseThreadStub(note)).toBeUndefined();
  });
});

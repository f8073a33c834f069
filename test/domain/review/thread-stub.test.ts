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

import { openBriefFile } from "../../../src/adapters/docx/linked/brief-file";
import { openBrief } from "../../../src/adapters/word/open-brief";
import { briefOfSample, changedSample, KEEP_ALL, lookAt, templateLayout } from "../../support/linked-brief";
import { settled, withDeletion, withMove, withReplacement } from "../../support/tracked-in-brief";
import { documentText } from "../../support/worked-in-brief";
import { openInWord } from "../../support/word";
import { partOf } from "../docx/open-docx";

const ISSUE = "The draft lets a school publish photographs of pupils without asking them.";
const changed = () => changedSample({ "Gaps!B4": ISSUE });
const brief = openBrief(() => Promise.resolve(templateLayout()));
const xmlOf = (file: Uint8Array): string => partOf(file, "word/document.xml");
const times = (text: string, words: string): number => text.split(words).length - 1;

let file: Uint8Array;
beforeAll(async () => {
  file = await briefOfSample();
});

async function refresh(edited: "keep" | "take" = "keep") {
  const looked = await lookAt(brief, changed());
  const state = looked.plan.blocks.find(({ id }) => id === "G-001/issue")?.state;
  const changes = looked.changesFor({ ...KEEP_ALL, edited });
  return { state, written: changes && (await brief.write(changes)) };
}

describe.each(["live", "on saving"] as const)("in a Word whose data and texts are joined %s", (manner) => {
  it.each(["keep", "take"] as const)(
    "a text that was moved with tracked changes is left and named (%s)",
    async (choice) => {
      const { document } = await openInWord(withMove(file, "G-001/issue", "G-023/issue"), { manner });
      const { state, written } = await refresh(choice);
      expect(state).toBe("changed");
      expect(written).toMatchObject({ differing: [{ expected: ISSUE, struckOut: true }] });
      const saved = document.save();
      expect(xmlOf(saved)).not.toContain(ISSUE);
      const [accepted, rejected] = (["accepted", "rejected"] as const).map((how) => documentText(settled(saved, how)));
      const old = /.{20}/u.exec(written?.differing[0]?.found ?? "")?.[0] ?? "?";
      expect([times(accepted!, old), times(rejected!, old)]).toEqual([1, 1]);
    },
  );

  it("nothing is written into a text that was deleted with tracked changes", async () => {
    const { document } = await openInWord(withDeletion(file, "G-001/issue"), { manner });
    const { state } = await refresh("take");
    expect(state).toBe("removed");
    expect(xmlOf(document.save())).not.toContain(ISSUE);
  });

  it("the marks of an edit that a refreshed file keeps are there when it is opened", async () => {
    const held = (await openBriefFile(file, templateLayout()).read()).value.texts;
    const text = held.find(({ binding: { gap, field } }) => gap === "G-001" && field === "issue")!.text;
    const word = /\p{L}{5,}/u.exec(text)![0];
    const closed = openBriefFile(withReplacement(file, text, word, "something"), templateLayout());
    await closed.write((await lookAt(closed, changed())).changesFor(KEEP_ALL)!);
    const { document } = await openInWord(closed.file(), { manner });
    expect(xmlOf(document.save())).toContain("<w:ins ");
  });
});

import { openBrief } from "../../../src/adapters/word/open-brief";
import { openBriefFile } from "../../../src/adapters/docx/linked/brief-file";
import { briefOfSample, changedSample, KEEP_ALL, lookAt, templateLayout } from "../../support/linked-brief";
import { openInWord } from "../../support/word";

let file: Uint8Array;
beforeAll(async () => {
  file = await briefOfSample();
});

const ISSUE = "The draft lets a school publish photographs of pupils without asking them.";
const inWord = () => openBrief(async () => templateLayout());

it("try", async () => {
  const word = await openInWord(file);
  const t = Date.now();
  const { value, messages } = await inWord().read();
  console.log(Date.now() - t, value.controls.length, value.texts.length, value.pages, messages, value.origin);
  const fromFile = (await openBriefFile(file, templateLayout()).read()).value;
  expect(value.texts).toEqual(fromFile.texts);
  expect(value.controls.map(({ value: v, text, locked }) => [v, text, locked])).toEqual(fromFile.controls.map(({ value: v, text, locked }) => [v, text, locked]));
  const refresh = await lookAt(inWord(), changedSample({ "Gaps!B4": ISSUE }));
  console.log(refresh.plan.state, refresh.plan.blocks.filter((b) => b.state !== "fresh").map((b) => [b.id, b.state, b.controls]), refresh.plan.pages);
  const written = await inWord().write(refresh.changesFor(KEEP_ALL)!);
  console.log(written, Date.now() - t);
  const again = await lookAt(inWord(), changedSample({ "Gaps!B4": ISSUE }));
  console.log(again.plan.state, again.plan.blocks.filter((b) => b.state !== "fresh"), again.plan.rows.filter((r) => r.state !== "fresh"), again.plan.around);
  const saved = word.document.save();
  const fileAgain = await lookAt(openBriefFile(saved, templateLayout()), changedSample({ "Gaps!B4": ISSUE }));
  console.log(fileAgain.plan.state);
});

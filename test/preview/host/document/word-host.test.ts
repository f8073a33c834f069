import { readFileSync } from "node:fs";
import { openInWord } from "../../../support/word";

const file = readFileSync("/work/wt-word/out/sample-brief.en.docx");

it("reads", async () => {
  const t = Date.now();
  const word = await openInWord(file);
  console.log(Date.now() - t);
  const got = await Word.run(async (context) => {
    const controls = context.document.getContentControls({ types: ["PlainText", "RichText"] as never });
    controls.load("id,tag,text,cannotEdit,type");
    context.document.load("changeTrackingMode");
    await context.sync();
    const [a] = controls.items.filter(({ tag }) => tag === "gap-table:G-001/headline");
    const reviewed = a!.getReviewedText("Current");
    await context.sync();
    a!.cannotEdit = false;
    a!.insertText("Hello", "Replace");
    a!.load("text");
    await context.sync();
    return [controls.items.length, context.document.changeTrackingMode, reviewed.value, a!.text];
  });
  console.log(got, Date.now() - t);
  const xml = await new Promise((resolve) =>
    Office.context.document.customXmlParts.getByNamespaceAsync("urn:gap-table:brief:1", ({ value }) => {
      const [part] = value;
      part!.namespaceManager.addNamespaceAsync("b", "urn:gap-table:brief:1", () =>
      part!.getNodesAsync("/b:brief[1]/b:rows[1]/b:row[1]/b:value[1]", (r) => {
        console.log(r.status, r.error, r.value.length, r.value[0]?.baseName);
        r.value[0]!.getTextAsync((x) => { console.log(x.value); part!.getXmlAsync((z) => resolve(z.value)); }); }));
    }),
  );
  console.log(String(xml).slice(0, 100), Date.now() - t);
  expect(word.history.canUndo).toBe(true);
});

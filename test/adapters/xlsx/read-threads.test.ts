import { openPackage } from "../../../src/adapters/opc/open-package";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { THREAD_IDS, workbookWithEverything } from "../../support/workbook-with-everything";
import { smallWorkbook } from "./small-workbook";

const THREADS = "xl/threadedComments/threadedComment1.xml";

/** The workbook with everything, a part of it changed. */
function changed(part: string, change: (xml: string) => string | undefined) {
  const pkg = openPackage(workbookWithEverything(), "workbook");
  const xml = change(pkg.text(part));
  if (xml === undefined) pkg.remove(part);
  else pkg.set(part, xml);
  return openWorkbook(pkg.save(), "threads.xlsx");
}

describe("reading threads", () => {
  it("gives those of every sheet with author, time, replies and state, and the note that is none of theirs", async () => {
    const { value, messages } = await openWorkbook(workbookWithEverything(), "threads.xlsx").readThreads();
    expect(messages).toEqual([]);
    expect(value.map(({ id, sheet, cell, resolved }) => [id, sheet, cell, resolved])).toEqual([
      [THREAD_IDS[0], "Points & notes", "C5", false],
      [THREAD_IDS[1], "Points & notes", "C6", true],
      [THREAD_IDS[2], "Lists", "A3", false],
      [expect.stringMatching(/^note-/u), "Points & notes", "D6", false],
    ]);
    expect(value[3]).toMatchObject({ form: "note", author: "Archive", text: "Archive: a note of the old kind" });
    expect(value[0]).toMatchObject({
      author: "Vera Lindqvist",
      time: "2026-03-02T09:10:11.12",
      text: "@Nurlan This period is short & unclear.",
    });
    expect(value[0]?.replies.map(({ author, text }) => [author, text])).toEqual([
      ["Нұрлан Әбенов", "Согласен, продлим до 30 дней."],
      ["Vera Lindqvist", "Рақмет!"],
    ]);
  });

  it("goes on without the list of persons, and says so", async () => {
    const { value, messages } = await changed("xl/persons/person.xml", () => undefined).readThreads();
    expect(value.map(({ author }) => author)).toEqual(["", "", "", "Archive"]);
    expect(messages).toEqual([
      { kind: "authors-unknown", sheet: "Points & notes", count: 4 },
      { kind: "authors-unknown", sheet: "Lists", count: 1 },
    ]);
  });

  it("keeps a reply whose thread is gone, and says so", async () => {
    const orphaned = changed(THREADS, (xml) => xml.replace(`parentId="${THREAD_IDS[0]}"`, 'parentId="{gone}"'));
    const { value, messages } = await orphaned.readThreads();
    expect(value[1]).toMatchObject({ cell: "C5", text: "Согласен, продлим до 30 дней.", replies: [] });
    expect(messages[0]).toEqual({ kind: "reply-alone", sheet: "Points & notes", cell: "C5" });
  });

  it("gives a reply to the thread of its cell where two have one id", async () => {
    const doubled = changed(THREADS, (xml) =>
      xml.replaceAll(THREAD_IDS[1] ?? "", THREAD_IDS[0] ?? "").replace(/ref="C5"(?=[^>]*parentId)/u, 'ref="C6"'),
    );
    const { value } = await doubled.readThreads();
    expect(value.slice(0, 2).map(({ cell, replies }) => [cell, replies.length])).toEqual([
      ["C5", 1],
      ["C6", 1],
    ]);
  });

  it("says when the part with the threads is damaged", async () => {
    await expect(changed(THREADS, (xml) => xml.slice(0, 400)).readThreads()).rejects.toThrow(/threadedComment1\.xml/);
    await expect(changed(THREADS, () => undefined).readThreads()).rejects.toThrow(/threadedComment1\.xml is missing/);
  });

  it("finds none in a workbook without any", async () => {
    const { value, messages } = await openWorkbook(smallWorkbook(), "none.xlsx").readThreads();
    expect([value, messages]).toEqual([[], []]);
  });
});

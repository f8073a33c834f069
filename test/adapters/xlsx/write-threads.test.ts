import { openPackage } from "../../../src/adapters/opc/open-package";
import { readThreads } from "../../../src/adapters/xlsx/read-threads";
import { WorkbookReader } from "../../../src/adapters/xlsx/workbook-reader";
import { writeThreads } from "../../../src/adapters/xlsx/write-threads";
import type { ThreadChange } from "../../../src/adapters/xlsx/write-threads";
import { officeErrors } from "../../support/validate-office";
import { THREAD_IDS, workbookWithEverything } from "../../support/workbook-with-everything";

const REPLY = {
  id: "{0F0F0F0F-0000-4000-8000-000000000001}",
  author: "Aigul Sarsen",
  time: "2026-04-01T08:00:00Z",
  text: "Келісемін & <рақмет>",
};

function changed(...changes: readonly ThreadChange[]) {
  const pkg = openPackage(workbookWithEverything(), "workbook");
  const { sheets } = new WorkbookReader(pkg);
  writeThreads(pkg, sheets, changes);
  return { pkg, threads: readThreads(pkg, sheets).value.filter(({ form }) => form === undefined) };
}

describe("writing in threads of a workbook", () => {
  it("puts a reply behind the last one, by somebody the workbook did not know", () => {
    const { threads } = changed({
      thread: THREAD_IDS[0],
      replies: [REPLY, { ...REPLY, id: "{0F0F0F0F-0000-4000-8000-000000000002}", text: "And once more" }],
    });
    const replies = threads[0]?.replies.slice(-2);
    expect(replies?.map(({ text }) => text)).toEqual([REPLY.text, "And once more"]);
    expect(replies?.[0]).toMatchObject({ author: "Aigul Sarsen", time: "2026-04-01T08:00:00.00", id: REPLY.id });
  });

  it("adds a person once", () => {
    const { pkg } = changed(
      { thread: THREAD_IDS[0], replies: [REPLY] },
      {
        thread: THREAD_IDS[1],
        replies: [{ ...REPLY, id: "{0F0F0F0F-0000-4000-8000-000000000003}", author: "Vera Lindqvist" }, REPLY],
      },
    );
    const persons = pkg.text("xl/persons/person.xml");
    expect(persons.match(/displayName="Aigul Sarsen"/gu)).toHaveLength(1);
    expect(persons.match(/displayName="Vera Lindqvist"/gu)).toHaveLength(1);
  });

  it("answers a thread that has no reply yet", () => {
    const { threads } = changed({ thread: THREAD_IDS[2], replies: [REPLY] });
    expect(threads.find(({ id }) => id === THREAD_IDS[2])?.replies).toHaveLength(1);
  });

  it("resolves a thread and opens another again", () => {
    const { threads } = changed({ thread: THREAD_IDS[0], resolved: true }, { thread: THREAD_IDS[1], resolved: false });
    expect(threads.map(({ resolved }) => resolved)).toEqual([true, false, false]);
  });

  it("lets two threads change places, notes and their shapes included", () => {
    const { pkg, threads } = changed({ thread: THREAD_IDS[0], cell: "C6" }, { thread: THREAD_IDS[1], cell: "C5" });
    expect(threads.map(({ cell }) => cell)).toEqual(["C6", "C5", "A3"]);
    const notes = pkg.text("xl/comments1.xml");
    expect(notes.indexOf('ref="C6"')).toBeLessThan(notes.indexOf('ref="C5"'));
    expect(pkg.text("xl/drawings/vmlDrawing1.vml")).toMatch(/<x:Row>5<\/x:Row>.*<x:Row>4<\/x:Row>/su);
  });

  it("tells older programs of a reply, and leaves notes of the old kind alone", () => {
    const { pkg } = changed({ thread: THREAD_IDS[0], replies: [REPLY] });
    const notes = pkg.text("xl/comments1.xml");
    expect(notes).toContain("Reply:\n    Келісемін &amp; &lt;рақмет&gt;</t>");
    expect(notes).toContain("a note of the old kind");
  });

  it("deletes a thread with its replies, its note and its shape", () => {
    const { pkg, threads } = changed({ thread: THREAD_IDS[0], deleted: true });
    expect(threads.map(({ id }) => id)).toEqual([THREAD_IDS[1], THREAD_IDS[2]]);
    expect(pkg.text("xl/threadedComments/threadedComment1.xml")).not.toContain(THREAD_IDS[0]);
    expect(pkg.text("xl/comments1.xml")).not.toContain('ref="C5"');
    expect(pkg.text("xl/drawings/vmlDrawing1.vml").match(/<v:shape /gu)).toHaveLength(2);
  });

  it("writes nothing when one of the threads is gone", () => {
    const pkg = openPackage(workbookWithEverything(), "workbook");
    const before = pkg.save();
    const { sheets } = new WorkbookReader(pkg);
    const changes = [
      { thread: THREAD_IDS[0], resolved: true },
      { thread: "{GONE}", resolved: true },
    ];
    expect(() => writeThreads(pkg, sheets, changes)).toThrow("not in the workbook any more");
    expect(pkg.save()).toEqual(before);
  });

  it("gives a file that Office's own validator accepts", async () => {
    const { pkg } = changed(
      { thread: THREAD_IDS[0], replies: [REPLY], resolved: true, cell: "C7" },
      { thread: THREAD_IDS[1], deleted: true },
    );
    expect(await officeErrors(pkg.save())).toEqual(await officeErrors(workbookWithEverything()));
  });
});

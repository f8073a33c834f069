/**
 * With modules of its own.
 * @jest-environment node
 */
import { unzipSync } from "fflate";
import { addContentType, contentTypeOf, removeContentType } from "../../../src/adapters/opc/content-types";
import { openPackage } from "../../../src/adapters/opc/open-package";
import { readZip } from "../../../src/adapters/opc/read-zip";
import {
  addRelationship,
  relatedPart,
  relatedParts,
  removeRelationship,
} from "../../../src/adapters/opc/relationships";
import { smallPackage } from "./zip-bytes";

const open = () =>
  openPackage(
    smallPackage([
      { name: "a/one.xml", content: "<one/>" },
      { name: "picture.png", content: "\u0089PNG" },
    ]),
    "workbook",
  );

describe("saving a package", () => {
  it("keeps every untouched part's compressed bytes, order and time", () => {
    const pkg = open();
    pkg.set("a/one.xml", "<one>changed</one>");
    const before = readZip(
      smallPackage([
        { name: "a/one.xml", content: "<one/>" },
        { name: "picture.png", content: "\u0089PNG" },
      ]),
    );
    const after = readZip(pkg.save());
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    after.forEach((entry, index) => {
      if (entry.name === "a/one.xml") return;
      expect(entry.compressed).toEqual(before[index]?.compressed);
      expect(entry.stamp).toBe(before[index]?.stamp);
    });
  });

  it("gives a zip that others read", () => {
    const pkg = open();
    pkg.set("a/one.xml", "<one>Өзгерді</one>");
    pkg.set("new/two.xml", "<two/>");
    pkg.remove("picture.png");
    const files = unzipSync(pkg.save());
    expect(Object.keys(files)).toEqual(["[Content_Types].xml", "_rels/.rels", "main.xml", "a/one.xml", "new/two.xml"]);
    expect(new TextDecoder().decode(files["a/one.xml"])).toBe("<one>Өзгерді</one>");
  });

  it("gives the same bytes for the same changes", () => {
    const [first, second] = [open(), open()];
    first.set("a/one.xml", "<one>1</one>");
    second.set("a/one.xml", "<one>1</one>");
    expect(first.save()).toEqual(second.save());
  });

  it("takes bytes as well as text", () => {
    const pkg = open();
    pkg.set("picture.png", new Uint8Array([1, 2, 3]));
    expect(openPackage(pkg.save(), "workbook").bytes("picture.png")).toEqual(new Uint8Array([1, 2, 3]));
  });
});

describe("a part with a name that is not English", () => {
  it("says that its name is UTF-8", () => {
    const pkg = open();
    pkg.set("сурет.xml", "<x/>");
    const entries = readZip(pkg.save());
    expect(entries.map(({ name, flags }) => [name, flags]).at(-1)).toEqual(["сурет.xml", 0x800]);
    expect(entries[0]?.flags).toBe(0);
  });
});

describe("relationships", () => {
  it("are added, found by the last step of their type, and removed", () => {
    const pkg = open();
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";
    expect(addRelationship(pkg, "a/one.xml", { type, target: "a/two.xml", external: false })).toBe("rId1");
    expect(addRelationship(pkg, "a/one.xml", { type, target: "b/three.xml", external: false })).toBe("rId2");
    expect(addRelationship(pkg, "a/one.xml", { type, target: "https://example.org/?a=1&b=2", external: true })).toBe(
      "rId3",
    );
    const saved = openPackage(pkg.save(), "workbook");
    expect(relatedParts(saved, "a/one.xml", "table")).toEqual(["a/two.xml", "b/three.xml"]);
    expect(saved.relationships("a/one.xml")[2]?.target).toBe("https://example.org/?a=1&b=2");
    removeRelationship(saved, "a/one.xml", "a/two.xml");
    expect(relatedPart(saved, "a/one.xml", "table")).toBe("b/three.xml");
  });

  it.each([
    ["../tables/t.xml", "xl/tables/t.xml"],
    ["t.xml", "xl/sheets/t.xml"],
    ["/xl/t.xml", "xl/t.xml"],
    ["./a/../t%20t.xml", "xl/sheets/t t.xml"],
  ])("resolve %s to %s", (target, expected) => {
    const pkg = open();
    const xml = `<Relationships xmlns="urn:x"><Relationship Id="a" Type="urn:x/table" Target="${target}"/></Relationships>`;
    pkg.set("xl/sheets/_rels/s.xml.rels", xml);
    expect(relatedPart(pkg, "xl/sheets/s.xml", "table")).toBe(expected);
  });
});

describe("content types", () => {
  it("are the part's own, else those of its extension", () => {
    const pkg = open();
    const types = () => pkg.text("[Content_Types].xml");
    expect(contentTypeOf(types(), "a/one.xml")).toBe("application/xml");
    addContentType(pkg, "a/one.xml", "text/one");
    expect(contentTypeOf(types(), "A/One.xml")).toBe("text/one");
    removeContentType(pkg, "a/one.xml");
    expect(contentTypeOf(types(), "a/one.xml")).toBe("application/xml");
    expect(contentTypeOf(types(), "picture.png")).toBeUndefined();
  });
});

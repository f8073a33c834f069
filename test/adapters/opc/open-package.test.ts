/**
 * With modules of its own.
 * @jest-environment node
 */
import { Inflate } from "fflate";
import { UnusableInput } from "../../../src/domain/result";
import { openPackage } from "../../../src/adapters/opc/open-package";
import { readZip } from "../../../src/adapters/opc/read-zip";
import { compoundFile, packageEntries, smallPackage, zipBytes } from "./zip-bytes";

const bytes = (text: string) => new TextEncoder().encode(text);

const utf16 = (text: string, order: "le" | "be"): Uint8Array => {
  const encoded = Buffer.from(text, "utf16le");
  return new Uint8Array(order === "le" ? encoded : encoded.swap16());
};
const declaring = (encoding: string, mark = "") => `${mark}<?xml version="1.0" encoding=${encoding}?><x>Іс</x>`;

/** What is said of a file that cannot be used; a file that can be is a failure. */
function refusal(file: Uint8Array, kind: "workbook" | "document" = "workbook", part?: string): string {
  try {
    const pkg = openPackage(file, kind);
    if (part) pkg.text(part);
  } catch (error) {
    if (error instanceof UnusableInput) return error.message;
    throw error;
  }
  throw new Error("The file was accepted");
}

describe("opening a package", () => {
  it("finds the main part and gives its text", () => {
    const pkg = openPackage(smallPackage(), "workbook");
    expect(pkg.mainPart).toBe("main.xml");
    expect(pkg.text("main.xml")).toBe("<main>where it begins</main>");
    expect(pkg.parts).toEqual(["[Content_Types].xml", "_rels/.rels", "main.xml"]);
  });

  it("finds parts whatever their case, as Office does", () => {
    expect(openPackage(smallPackage(), "workbook").has("MAIN.XML")).toBe(true);
  });

  it.each([
    ["nothing at all", new Uint8Array(), "is empty"],
    ["a text", bytes("a list of gaps"), "no Office file at all"],
    ["a zip of something else", zipBytes([{ name: "photo.txt", content: "sea" }]), "a zip archive but no Office file"],
    ["an OpenDocument file", zipBytes([{ name: "content.xml", content: "<x/>" }]), "OpenDocument format"],
    ["a document", smallPackage([], "document"), "not an .xlsx workbook but a Word document"],
    ["a binary workbook", smallPackage([], "binary"), "binary workbook (.xlsb)"],
    ["an encrypted file", compoundFile("EncryptionInfo", "EncryptedPackage"), "protected with a password"],
    ["an old workbook", compoundFile("Workbook"), "old Excel workbook (.xls)"],
    ["an old document", compoundFile("WordDocument"), "old Word document (.doc)"],
    ["another compound file", compoundFile("Mail"), "an old Office file"],
    [
      "an encrypted entry",
      smallPackage([{ name: "x.xml", content: "x", claims: { flags: 1 } }]),
      "protected with a password",
    ],
    [
      "another compression",
      smallPackage([{ name: "x.xml", content: "x", claims: { method: 12 } }]),
      "Office does not use",
    ],
  ])("refuses %s", (_, file, expected) => {
    expect(refusal(file)).toContain(expected);
  });

  it("refuses a workbook where a document is wanted", () => {
    expect(refusal(smallPackage(), "document")).toContain("not a .docx document but an Excel workbook");
  });

  it("refuses a file that is cut short, wherever it is cut", () => {
    const whole = smallPackage();
    for (const length of [4, 30, 100, whole.length - 100, whole.length - 22, whole.length - 1]) {
      expect(refusal(whole.subarray(0, length))).toMatch(/cut short|damaged/);
    }
  });

  it("refuses a file with a hole in the middle", () => {
    const whole = smallPackage();
    const holed = new Uint8Array([...whole.subarray(0, 60), ...whole.subarray(90)]);
    expect(refusal(holed)).toContain("damaged");
  });

  it("refuses a part whose bytes changed on the way", () => {
    const file = smallPackage([{ name: "x.xml", content: "<x/>", claims: { crc: 1 } }]);
    expect(refusal(file, "workbook", "x.xml")).toContain("x.xml does not match its check sum");
  });

  it("refuses a file whose main part is missing", () => {
    const file = zipBytes(packageEntries("workbook").filter(({ name }) => name !== "main.xml"));
    expect(refusal(file)).toContain("main.xml is missing");
  });

  it.each(["../../etc/passwd", "..\\b.xml", "a/../../b.xml", "/../b.xml", "c:b.xml", "C:\\b.xml", "a\0.xml"])(
    "refuses a part named %s, which leaves the package",
    (name) => {
      expect(refusal(smallPackage([{ name, content: "x" }]))).toMatch(/points outside of it.*tampered with/);
    },
  );

  it.each([
    ["a\\b.xml", "a/b.xml"],
    ["\\a\\b.xml", "a/b.xml"],
    ["/main2.xml", "main2.xml"],
    ["a/./x/../b.xml", "a/b.xml"],
  ])("takes the name %s for %s", (name, understood) => {
    const pkg = openPackage(smallPackage([{ name, content: "<x/>" }]), "workbook");
    expect(pkg.parts.at(-1)).toBe(understood);
    expect(pkg.text(understood)).toBe("<x/>");
  });

  it("opens a whole package whose names have backslashes, and saves it with slashes", () => {
    const entries = packageEntries("workbook").map((entry) => ({ ...entry, name: entry.name.replaceAll("/", "\\") }));
    const file = zipBytes([{ name: "folder\\", content: "", stored: true }, ...entries]);
    const saved = openPackage(file, "workbook").save();
    expect(readZip(saved).map(({ name, nameBytes }) => [name, new TextDecoder().decode(nameBytes)])).toEqual(
      ["folder/", "[Content_Types].xml", "_rels/.rels", "main.xml"].map((name) => [name, name]),
    );
    expect(openPackage(saved, "workbook").parts).not.toContain("folder/");
  });

  it("refuses names that are one once their slashes are understood, without a word of tampering", () => {
    const parts = [
      { name: "a/b.xml", content: "<x/>" },
      { name: "a\\b.xml", content: "<y/>" },
    ];
    expect(refusal(smallPackage(parts))).toContain('holds the part "a/b.xml" twice');
  });

  it("refuses a part that is there twice, in another case too", () => {
    expect(refusal(smallPackage([{ name: "Main.xml", content: "<main>another</main>" }]))).toContain("twice");
  });

  it("refuses text that is no text", () => {
    const file = smallPackage([{ name: "x.xml", content: new Uint8Array([0x3c, 0xff, 0xfe, 0x3e]) }]);
    expect(refusal(file, "workbook", "x.xml")).toContain("no text");
  });

  it.each<[string, Uint8Array, string]>([
    ["UTF-16 with a mark", utf16(declaring('"UTF-16"', "\ufeff"), "le"), declaring('"UTF-8"', "\ufeff")],
    ["UTF-16 of the other order", utf16(declaring('"UTF-16"', "\ufeff"), "be"), declaring('"UTF-8"', "\ufeff")],
    ["UTF-16 without a mark", utf16(declaring("'utf-16'"), "le"), declaring("'UTF-8'")],
    ["UTF-16 of the other order without a mark", utf16(declaring(' "UTF-16BE"'), "be"), declaring(' "UTF-8"')],
    ["UTF-16 that declares nothing", utf16("<x>Іс</x>", "le"), "<x>Іс</x>"],
    ["UTF-8 with a mark", bytes(declaring('"utf-8"', "\ufeff")), declaring('"utf-8"', "\ufeff")],
    ["UTF-8 that says it is UTF-16", bytes(declaring('"utf-16"')), declaring('"UTF-8"')],
    [
      "an encoding of single bytes",
      new Uint8Array(Buffer.from(declaring('"windows-1251"').replace("Іс", "\xb2\xf1"), "latin1")),
      declaring('"UTF-8"'),
    ],
  ])("reads %s, and writes it back as what it then says", (_, content, text) => {
    const pkg = openPackage(smallPackage([{ name: "x.xml", content }]), "workbook");
    expect(pkg.text("x.xml")).toBe(text);
    pkg.set("x.xml", text.replace("Іс", "Істер"));
    const again = openPackage(pkg.save(), "workbook");
    expect(again.bytes("x.xml")).toEqual(bytes(text.replace("Іс", "Істер")));
    expect(again.text("x.xml")).toBe(text.replace("Іс", "Істер"));
  });

  it("leaves the bytes of a part in another encoding alone until it is changed", () => {
    const content = utf16(declaring('"UTF-16"'), "le");
    const pkg = openPackage(smallPackage([{ name: "x.xml", content }]), "workbook");
    pkg.set("x.xml", pkg.text("x.xml"));
    expect(openPackage(pkg.save(), "workbook").bytes("x.xml")).toEqual(content);
  });

  it("names an encoding that nobody knows", () => {
    const file = smallPackage([{ name: "x.xml", content: declaring('"x-secret"') }]);
    expect(refusal(file, "workbook", "x.xml")).toContain("x.xml says that it is written in “x-secret”");
  });
});

describe("zips as other programs write them", () => {
  const parts = [{ name: "x.xml", content: "<x/>", claims: { flags: 8 } }];

  it("are read when sizes follow the data, and saved without that", () => {
    const saved = openPackage(smallPackage(parts), "workbook").save();
    expect(openPackage(saved, "workbook").text("x.xml")).toBe("<x/>");
    expect(readZip(saved).map(({ flags }) => flags & 8)).toEqual([0, 0, 0, 0]);
  });

  it("are read when their directory uses the wide fields of zip64", () => {
    const file = Buffer.from(smallPackage(parts));
    const end = file.length - 22;
    const wide = Buffer.alloc(56 + 20);
    wide.write("PK\x06\x06", 0, "latin1");
    wide.writeBigUInt64LE(4n, 32);
    wide.writeBigUInt64LE(BigInt(file.readUInt32LE(end + 16)), 48);
    wide.write("PK\x06\x07", 56, "latin1");
    wide.writeBigUInt64LE(BigInt(end), 56 + 8);
    const tail = Buffer.from(file.subarray(end));
    tail.writeUInt16LE(0xffff, 10);
    tail.writeUInt32LE(0xffffffff, 16);
    const zip64 = new Uint8Array(Buffer.concat([file.subarray(0, end), wide, tail]));
    expect(openPackage(zip64, "workbook").text("x.xml")).toBe("<x/>");
    zip64[end] = 0;
    expect(refusal(zip64)).toContain("damaged");
  });

  it("are read with a remark at their end", () => {
    const file = Buffer.from(smallPackage());
    file.writeUInt16LE(6, file.length - 2);
    const remarked = new Uint8Array(Buffer.concat([file, Buffer.from("remark")]));
    expect(openPackage(remarked, "workbook").has("main.xml")).toBe(true);
  });
});

describe("a file made to hurt", () => {
  const zeros = new Uint8Array(40 * 1024 * 1024);

  it("is refused when a part unpacks to far more than it is", () => {
    expect(refusal(smallPackage([{ name: "x.xml", content: zeros }]))).toContain("too large to open safely");
  });

  it("is refused when it unpacks to more than memory should hold", () => {
    const claims = { size: 200 * 1024 * 1024 };
    const noise = Uint8Array.from({ length: 2 * 1024 * 1024 }, (_, index) => (index * 2654435761) >>> 24);
    const parts = ["a.xml", "b.xml"].map((name) => ({ name, content: noise, claims, stored: true }));
    expect(refusal(smallPackage(parts))).toContain("400 MB");
  });

  it("is refused when what is read of it comes to more than memory should hold", () => {
    const noise = new Uint8Array(300 * 1024);
    const parts = ["a.xml", "b.xml"].map((name) => ({
      name,
      content: noise,
      claims: { size: 40 * 1024 * 1024 },
      stored: true,
    }));
    const pkg = openPackage(smallPackage(parts), "workbook");
    expect(() => pkg.text("a.xml")).toThrow("not as long as its directory says");
    expect(() => pkg.text("b.xml")).toThrow("what would have to be read of it is more than 64 MB (b.xml)");
  });

  it("is refused when it holds thousands of parts", () => {
    const parts = Array.from({ length: 5_001 }, (_, index) => ({ name: `p${index}.xml`, content: "", stored: true }));
    expect(refusal(smallPackage(parts))).toContain("parts");
  });

  it("is refused while unpacking when its directory lies about the size", () => {
    const short = smallPackage([{ name: "x.xml", content: zeros, claims: { size: 1000 } }]);
    expect(refusal(short, "workbook", "x.xml")).toContain("not as long as its directory says");
    const long = smallPackage([{ name: "x.xml", content: "<x/>", claims: { size: 1000 } }]);
    expect(refusal(long, "workbook", "x.xml")).toContain("not as long as its directory says");
  });

  it("is not unpacked any further than its directory says", () => {
    const push = jest.spyOn(Inflate.prototype, "push");
    const lie = { name: "x.xml", content: zeros, claims: { size: 1000 } };
    expect(refusal(smallPackage([lie]), "workbook", "x.xml")).toContain("not as long as its directory says");
    const stepsOfX = push.mock.calls.filter(([chunk]) => chunk.length === 16 * 1024).length;
    push.mockRestore();
    expect(stepsOfX).toBe(1);
  });

  it("is refused when parts share their bytes", () => {
    const file = Buffer.from(
      smallPackage([
        { name: "a.xml", content: "<a/>" },
        { name: "b.xml", content: "<b/>" },
      ]),
    );
    const directory = file.lastIndexOf("PK\x01\x02", file.length, "latin1");
    const before = file.lastIndexOf("PK\x01\x02", directory - 1, "latin1");
    file.writeUInt32LE(file.readUInt32LE(before + 42), directory + 42);
    expect(refusal(new Uint8Array(file))).toContain("overlap");
  });
});

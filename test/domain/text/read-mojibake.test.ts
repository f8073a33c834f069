import { readMojibake } from "../../../src/domain/text/read-mojibake";

const mangle = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

describe("readMojibake", () => {
  it.each(["Сделать короче", "Қазақша пікір", "“quoted” – and more", "Жоқ, бұл № 5"])("reads %s again", (text) => {
    expect(readMojibake(mangle(text))).toBe(text);
  });

  it.each(["plain", "Сделать короче", "café", "Müller, § 5", ""])("leaves %s", (text) => {
    expect(readMojibake(text)).toBeUndefined();
  });
});

import { byteLength } from "../../../../src/preview/host/rich-api/traffic";

it.each(["", "Article 16", "статья 16 – «частная жизнь»", "16-бап, қ Ә һ", "😀 and €", "a".repeat(1000)])(
  "a text has as many bytes as it is sent in: %s",
  (text) => {
    expect(byteLength(text)).toBe(Buffer.byteLength(text));
  },
);

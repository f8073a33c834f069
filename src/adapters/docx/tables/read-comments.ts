import type { SourceComment } from "../../../domain/adopt/source-table";
import type { Package } from "../../opc/package";
import { relatedPart } from "../../opc/relationships";
import { walkXml } from "../../opc/xml-spans";
import { notesOf } from "../draft/document-text";
import type { WordParagraph } from "../draft/read-paragraphs";

/** The comments of a document. Word keeps elsewhere which answer others and which are resolved: each stands alone, open. */
export interface DocumentComments {
  readonly on: (paragraph: Pick<WordParagraph, "comments">) => readonly SourceComment[];
}

export function readComments(pkg: Package): DocumentComments {
  const part = relatedPart(pkg, pkg.mainPart, "comments");
  const texts = notesOf(pkg, "comments");
  const found = new Map<string, SourceComment>();
  if (part !== undefined && pkg.has(part)) {
    walkXml(pkg.text(part), part, new Set(["comment"]), {
      open: ({ attributes }) => {
        const id = `comment/${attributes["w:id"] ?? ""}`;
        const text = (texts.get(id) ?? []).map((paragraph) => paragraph.text).join("\n");
        const time = attributes["w:date"] ?? "";
        const said = { author: attributes["w:author"] ?? "", time: Number.isNaN(Date.parse(time)) ? "" : time, text };
        if (text.trim() !== "") found.set(id, { ...said, resolved: false, replies: [] });
      },
    });
  }
  return {
    on: ({ comments }) =>
      comments.flatMap((id) => {
        const comment = found.get(id);
        return comment ? [comment] : [];
      }),
  };
}

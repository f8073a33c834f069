import type { SourceComment, SourceReply } from "../../../domain/adopt/source-table";
import type { Package } from "../../opc/package";
import { relatedPart } from "../../opc/relationships";
import { walkXml } from "../../opc/xml-spans";
import { notesOf } from "../draft/document-text";
import type { WordParagraph } from "../draft/read-paragraphs";

/** The comments of a document, each with what answers it. */
export interface DocumentComments {
  readonly on: (paragraph: Commented) => readonly SourceComment[];
  /** Those that hang on none of some paragraphs. */
  readonly besides: (paragraphs: readonly Commented[]) => readonly SourceComment[];
}

type Commented = Pick<WordParagraph, "comments">;

/** A comment as it is stored. Word tells answers and what is resolved in a part of its own, by the last paragraph. */
interface Stored extends SourceReply {
  readonly id: string;
  paragraph: string;
}

export function readComments(pkg: Package): DocumentComments {
  const stored = readStored(pkg);
  const { parents, resolved } = readThreads(pkg);
  const byParagraph = new Map(stored.map((comment) => [comment.paragraph, comment]));
  const parentOf = ({ paragraph }: Stored): Stored | undefined => {
    const parent = parents.get(paragraph);
    return parent === undefined ? undefined : byParagraph.get(parent);
  };
  /** What a comment answers in the end; itself where it answers nothing, or goes round in a circle. */
  const rootOf = (comment: Stored): Stored => {
    let root = comment;
    for (let depth = 0; depth < DEPTH; depth++) {
      const parent = parentOf(root);
      if (!parent) return root;
      root = parent;
    }
    return comment;
  };
  const comments = new Map(
    stored
      .filter((comment) => rootOf(comment) === comment)
      .map((comment): [string, SourceComment] => [
        comment.id,
        {
          ...saidIn(comment),
          resolved: resolved.has(comment.paragraph),
          replies: stored.filter((other) => other !== comment && rootOf(other) === comment).map(saidIn),
        },
      ]),
  );
  return {
    besides: (paragraphs) => {
      const hung = new Set(paragraphs.flatMap(({ comments: ids }) => ids));
      return [...comments].filter(([id]) => !hung.has(id)).map(([, comment]) => comment);
    },
    on: ({ comments: ids }) =>
      ids.flatMap((id) => {
        const comment = comments.get(id);
        return comment ? [comment] : [];
      }),
  };
}

/** Word knows one level of answers. */
const DEPTH = 10;

const saidIn = ({ author, time, text }: Stored): SourceReply => ({ author, time, text });

function readStored(pkg: Package): readonly Stored[] {
  const part = relatedPart(pkg, pkg.mainPart, "comments");
  if (part === undefined || !pkg.has(part)) return [];
  const texts = notesOf(pkg, "comments");
  const stored: Stored[] = [];
  walkXml(pkg.text(part), part, new Set(["comment", "p"]), {
    open: ({ name, attributes }) => {
      const last = stored.at(-1);
      if (name === "p" && last) last.paragraph = valueOf(attributes, "paraId") ?? last.paragraph;
      if (name !== "comment") return;
      const id = `comment/${attributes["w:id"] ?? ""}`;
      const text = (texts.get(id) ?? []).map((paragraph) => paragraph.text).join("\n");
      const time = attributes["w:date"] ?? "";
      const author = attributes["w:author"] ?? "";
      stored.push({ id, author, time: Number.isNaN(Date.parse(time)) ? "" : time, text, paragraph: "" });
    },
  });
  return stored.filter(({ text }) => text.trim() !== "");
}

interface WordThreads {
  /** The paragraph of an answer to that of what it answers. */
  readonly parents: ReadonlyMap<string, string>;
  readonly resolved: ReadonlySet<string>;
}

function readThreads(pkg: Package): WordThreads {
  const parents = new Map<string, string>();
  const resolved = new Set<string>();
  const part = relatedPart(pkg, pkg.mainPart, "commentsExtended");
  if (part !== undefined && pkg.has(part)) {
    walkXml(pkg.text(part), part, new Set(["commentEx"]), {
      open: ({ attributes }) => {
        const paragraph = valueOf(attributes, "paraId") ?? "";
        const parent = valueOf(attributes, "paraIdParent");
        if (parent !== undefined) parents.set(paragraph, parent);
        if (valueOf(attributes, "done") === "1") resolved.add(paragraph);
      },
    });
  }
  return { parents, resolved };
}

/** These come in later namespaces, whose prefixes are the file's own. */
const valueOf = (attributes: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.entries(attributes).find(([key]) => key.split(":").at(-1) === name)?.[1];

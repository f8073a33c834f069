import type { Mentioned } from "../../app/said";
import { SAID } from "./read-structure";
import { codeOf } from "./run-excel";

/** Gives Excel what it is to say: a text, or one that begins with a person's name, which it tells of it. */
type Add<T> = (content: string | Excel.CommentRichContent, type?: Excel.ContentType) => T;

/**
 * Say something, and see to it that Excel shows what was meant. Nobody tells whether it takes what surrounds a mention as
 * it is or as markup, so where that differs, and Excel refuses the one or shows something else for it, it gets the other.
 *
 * @param add says it anew each time
 * @returns what was said, with all that is read of it
 */
export async function say<T extends Excel.Comment | Excel.CommentReply>(
  context: Excel.RequestContext,
  text: string,
  mentioned: Mentioned | undefined,
  add: Add<T>,
): Promise<T> {
  const sayAs = async (content: Parameters<Add<T>>[0]): Promise<T> => {
    const said = typeof content === "string" ? add(content) : add(content, "Mention" as Excel.ContentType);
    said.load(SAID.join(","));
    await context.sync();
    return said;
  };
  const [plain, other] = formsOf(text, mentioned);
  if (!other) return sayAs(plain);
  try {
    const said = await sayAs(plain);
    if (shows(said, text)) return said;
    await sayAgain(context, said, other);
    if (!shows(said, text)) await sayAgain(context, said, plain);
    return said;
  } catch (error) {
    if (codeOf(error) !== "InvalidArgument") throw error;
    return sayAs(other);
  }
}

/** Whether Excel shows the text as it was meant, whatever it calls the person and ends its lines with. */
const shows = ({ content }: Excel.Comment | Excel.CommentReply, text: string): boolean =>
  content.replace(/\r\n?/gu, "\n").endsWith(text.replace(/\r\n?/gu, "\n"));

/** What stands stays as it is where that fails: it was said. */
async function sayAgain(
  context: Excel.RequestContext,
  said: Excel.Comment | Excel.CommentReply,
  content: string | Excel.CommentRichContent,
): Promise<void> {
  if (typeof content === "string") return;
  try {
    said.updateMentions(content);
    said.load(SAID.join(","));
    await context.sync();
  } catch {
    // Said is said.
  }
}

/** As Excel takes it, and as it does where it reads markup; the second only where that is another. */
function formsOf(
  text: string,
  mentioned: Mentioned | undefined,
): readonly [string | Excel.CommentRichContent, Excel.CommentRichContent?] {
  if (!mentioned) return [text];
  const { name, email } = mentioned;
  const toContent = (form: (text: string) => string): Excel.CommentRichContent => ({
    richContent: `<at id="0">${form(name)}</at> ${form(text)}`,
    mentions: [{ id: 0, name, email }],
  });
  const plain = toContent((one) => one);
  return /[&<>]/u.test(name + text) ? [plain, toContent(asMarkup)] : [plain];
}

const asMarkup = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");

import { element } from "./element";
import type { CommentWords } from "./words/workbench-words";

/** What can be answered to a comment. */
export interface Answers {
  /** What the field is for: `"Reply"`. */
  readonly label: string;
  readonly onSend: (text: string) => void;
  /** Undefined for a thread that nobody has begun. */
  readonly resolve: { readonly label: string; readonly onPress: () => void } | undefined;
}

/** A field and buttons below a comment. */
export interface ReplyForm {
  readonly element: HTMLElement;
  /** @param key of the comment, whose unsent text the field takes up */
  readonly show: (key: string, answers: Answers | undefined) => void;
  readonly enter: () => void;
}

/** Ctrl+Enter sends, Escape leaves and keeps what was typed. */
export function replyForm(words: CommentWords, onLeave: () => void): ReplyForm {
  const form = element("form", "comment-reply");
  const field = element("textarea", "comment-field");
  const send = element("button", "comment-send", words.send);
  const resolve = element("button", "comment-resolve");
  field.rows = 2;
  resolve.type = "button";
  form.append(field, send, resolve);
  const unsent = new Map<string, string>();
  let key = "";
  let answers: Answers | undefined;
  const leave = (): void => {
    // While the focus is in it, the card shows nothing else.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    onLeave();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === "") return field.focus();
    field.value = "";
    leave();
    answers?.onSend(text);
  });
  resolve.addEventListener("click", () => {
    leave();
    answers?.resolve?.onPress();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") leave();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    else return;
    event.preventDefault();
  });
  return {
    element: form,
    show: (of, given) => {
      if (of !== key) {
        unsent.set(key, field.value);
        field.value = unsent.get(of) ?? "";
      }
      key = of;
      answers = given;
      form.hidden = given === undefined;
      field.placeholder = given?.label ?? "";
      field.setAttribute("aria-label", given?.label ?? "");
      resolve.hidden = given?.resolve === undefined;
      resolve.textContent = given?.resolve?.label ?? "";
    },
    enter: () => field.focus(),
  };
}

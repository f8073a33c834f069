import { element } from "./element";
import { replyForm } from "./reply-form";
import type { Answers } from "./reply-form";
import type { CommentWords } from "./words/workbench-words";

/** What somebody said, and when, where that is known. */
export interface Said {
  readonly author: string;
  readonly time?: string;
  readonly content: string;
}

/** What the card of a cell shows. */
export interface ShownComment {
  /** What is typed belongs to it, and waits for it when the card goes. */
  readonly key: string;
  readonly said: readonly Said[];
  /** What kind of comment it is, where that has to be said. */
  readonly label: string;
  /** What can be answered; undefined where nothing can, as to a note. */
  readonly answers: Answers | undefined;
}

/** The card with a cell's thread, beside the cell while it is pointed at or selected. */
export interface CommentCard {
  readonly element: HTMLElement;
  /** Where somebody is typing, another comment waits until they are done. */
  readonly show: (comment: ShownComment, beside: DOMRect) => void;
  readonly hide: () => void;
  /** Go to the field of the card that is shown. */
  readonly write: () => void;
}

/** @param onLeave the person is done with the card */
export function createCommentCard(words: CommentWords, onLeave: () => void): CommentCard {
  const card = element("aside", "comment-card");
  card.hidden = true;
  card.setAttribute("role", "note");
  const label = element("p", "comment-resolved");
  const said = element("div", "comment-thread");
  const form = replyForm(words, onLeave);
  card.append(label, said, form.element);
  // The sheet behind it would answer too.
  card.addEventListener("keydown", (event) => event.stopPropagation());
  let shown = "";
  const isBusy = (): boolean => card.contains(document.activeElement);
  return {
    element: card,
    show: (comment, beside) => {
      if (isBusy() && comment.key !== shown) return;
      shown = comment.key;
      label.textContent = comment.label;
      label.hidden = comment.label === "";
      said.replaceChildren(...comment.said.map(toBlock));
      form.show(comment.key, comment.answers);
      card.hidden = false;
      const left = Math.min(beside.right + 6, window.innerWidth - card.offsetWidth - 8);
      const top = Math.min(beside.top, window.innerHeight - card.offsetHeight - 8);
      card.style.left = `${Math.max(8, left)}px`;
      card.style.top = `${Math.max(8, top)}px`;
    },
    hide: () => {
      if (!isBusy()) card.hidden = true;
    },
    write: form.enter,
  };
}

const toBlock = ({ author, time = "", content }: Said): HTMLElement => {
  const block = element("section", "comment-said");
  block.append(
    element("strong", "comment-author", author),
    element("time", "comment-time", time.slice(0, 16).replace("T", " ")),
    element("p", "comment-text", content),
  );
  return block;
};

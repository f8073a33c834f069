/** What somebody said, and when, where that is known. */
export interface Said {
  readonly author: string;
  readonly time?: string;
  readonly content: string;
}

/** The card with a cell's thread, beside the cell while it is pointed at or selected. */
export interface CommentCard {
  /** @param label what kind of comment it is, where that has to be said */
  readonly show: (said: readonly Said[], beside: DOMRect, label: string) => void;
  readonly hide: () => void;
}

export function createCommentCard(): CommentCard {
  const card = document.createElement("aside");
  card.className = "comment-card";
  card.hidden = true;
  card.setAttribute("role", "note");
  document.body.append(card);
  return {
    show: (said, beside, label) => {
      card.replaceChildren(...(label ? [element("p", "comment-resolved", label)] : []), ...said.map(toBlock));
      card.hidden = false;
      const left = Math.min(beside.right + 6, window.innerWidth - card.offsetWidth - 8);
      const top = Math.min(beside.top, window.innerHeight - card.offsetHeight - 8);
      card.style.left = `${Math.max(8, left)}px`;
      card.style.top = `${Math.max(8, top)}px`;
    },
    hide: () => {
      card.hidden = true;
    },
  };
}

const toBlock = ({ author, time = "", content }: Said): HTMLElement => {
  const block = element("section", "comment-said", "");
  block.append(
    element("strong", "comment-author", author),
    element("time", "comment-time", time.slice(0, 16).replace("T", " ")),
    element("p", "comment-text", content),
  );
  return block;
};

const element = (tag: string, className: string, text: string): HTMLElement => {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
};

/** A line of a list that opens beside a cell. */
export interface PopupLine {
  readonly label: string;
  readonly onChoose: () => void;
  /** Whether it is chosen already, where that can be. */
  readonly isChosen?: boolean;
}

export interface PopupSettings {
  /** Where it is put into the page: inside what answers to keys of the sheet. */
  readonly parent: HTMLElement;
  readonly role: "menu" | "listbox";
  readonly label: string;
  /** Where on the screen it opens: below this, or above it where there is no room. */
  readonly beside: DOMRect;
  readonly lines: readonly PopupLine[];
  /** It is gone; called before what was chosen is done. */
  readonly onClose: () => void;
}

const ITEM_ROLES = { menu: "menuitem", listbox: "option" } as const;

/** Open a list to choose from. Arrows, Home, End and first letters move in it, Enter chooses; Escape and Tab close it. */
export function openPopup({ parent, role, label, beside, lines, onClose }: PopupSettings): void {
  const list = document.createElement("div");
  list.className = "popup-list";
  list.setAttribute("role", role);
  list.setAttribute("aria-label", label);
  const close = (): void => {
    if (!list.isConnected) return;
    list.remove();
    document.removeEventListener("pointerdown", closeOutside, { capture: true });
    onClose();
  };
  const closeOutside = (event: Event): void => {
    if (!list.contains(event.target as Node)) close();
  };
  const items = lines.map(({ label: text, onChoose, isChosen }) => {
    const item = document.createElement("button");
    item.type = "button";
    const canBeChosen = isChosen !== undefined;
    item.setAttribute("role", canBeChosen && role === "menu" ? "menuitemcheckbox" : ITEM_ROLES[role]);
    item.tabIndex = -1;
    item.textContent = text;
    if (canBeChosen) item.setAttribute(role === "menu" ? "aria-checked" : "aria-selected", String(isChosen));
    item.addEventListener("click", () => {
      close();
      onChoose();
    });
    return item;
  });
  list.append(...items);
  list.addEventListener("keydown", (event) => {
    // The sheet behind it would answer too.
    event.stopPropagation();
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      close();
      return;
    }
    const next = nextItem(items, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  parent.append(list);
  place(list, beside);
  document.addEventListener("pointerdown", closeOutside, { capture: true });
  (items[lines.findIndex(({ isChosen }) => isChosen)] ?? items[0])?.focus();
}

/** Where a key leads from the item that has the focus; undefined for keys that lead nowhere. */
function nextItem(items: readonly HTMLButtonElement[], key: string): HTMLButtonElement | undefined {
  const at = items.findIndex((item) => item === document.activeElement);
  const count = items.length;
  if (key === "ArrowDown") return items[(at + 1) % count];
  if (key === "ArrowUp") return items[(at - 1 + count) % count];
  if (key === "Home") return items[0];
  if (key === "End") return items.at(-1);
  if (key.length !== 1 || key === " ") return undefined;
  const behind = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return behind.find((item) => item.textContent?.toLowerCase().startsWith(key.toLowerCase()));
}

function place(list: HTMLElement, { left, bottom, top }: DOMRect): void {
  const room = window.innerHeight - 8;
  const below = bottom + list.offsetHeight <= room;
  list.style.left = `${Math.max(8, Math.min(left, window.innerWidth - list.offsetWidth - 8))}px`;
  list.style.top = `${below ? bottom : Math.max(8, top - list.offsetHeight)}px`;
}

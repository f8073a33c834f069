import { Button, Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Access } from "../../app/online/online-files";
import type { OnlineState, Shareable } from "../../app/session/online-state";
import { dateInWords } from "../../domain/text/dates/date-in-words";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import type { SharingActions } from "./sharing-actions";
import { whoHas } from "./who-has";

export interface AccessSectionProps {
  readonly what: Shareable;
  readonly online: OnlineState;
  readonly busy: boolean;
  readonly actions: SharingActions;
}

/** Who may open a file, each with what can be changed about it. */
export function AccessSection({ what, online, busy, actions }: AccessSectionProps): ReactNode {
  const styles = useScreenStyles();
  const { sharing: words } = useWords();
  const access = online.access[what];
  const others = access?.filter(({ may }) => may !== "own");
  return (
    <section className={styles.section} aria-label={words.access}>
      <h2 className={styles.subtitle}>{words.access}</h2>
      {others?.length === 0 && <p className={styles.text}>{words.nobody}</p>}
      {access && access.length > 0 && (
        <ul className={styles.list}>
          {access.map((one) => (
            <li key={one.id}>
              <OneAccess what={what} access={one} busy={busy} actions={actions} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.quiet}>{words.onlyOwner}</p>
      <div className={styles.row}>
        <Button size="small" disabledFocusable={busy} onClick={() => actions.onLook(what)}>
          {words.look}
        </Button>
      </div>
    </section>
  );
}

interface OneAccessProps {
  readonly what: Shareable;
  readonly access: Access;
  readonly busy: boolean;
  readonly actions: SharingActions;
}

function OneAccess({ what, access, busy, actions }: OneAccessProps): ReactNode {
  const styles = useScreenStyles();
  const { sharing: words, dates } = useWords();
  const { id, may, link, isInherited, until } = access;
  const who = whoHas(access, words);
  const right = { own: words.owner, edit: words.mayEdit, view: words.mayView }[may];
  const end = until === undefined ? link && words.noEnd : words.until(dateInWords(until, dates));
  const other = may === "edit" ? "view" : "edit";
  return (
    <div className={styles.section}>
      <p className={styles.text}>
        {who} – {[right, end, isInherited && words.inherited].filter(Boolean).join(", ")}{" "}
        {link?.address.startsWith("https://") && (
          <Link href={link.address} target="_blank" rel="noopener noreferrer" inline>
            {link.address}
          </Link>
        )}
      </p>
      {may !== "own" && !isInherited && (
        <div className={styles.row}>
          {!link && (
            <Button size="small" disabledFocusable={busy} onClick={() => actions.onChange(what, id, other)}>
              {other === "edit" ? words.letEdit(who) : words.letView(who)}
            </Button>
          )}
          <Button size="small" disabledFocusable={busy} onClick={() => actions.onRevoke(what, id)}>
            {words.revoke(who)}
          </Button>
        </div>
      )}
    </div>
  );
}

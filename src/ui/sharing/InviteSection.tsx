import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { May } from "../../app/online/online-files";
import type { Shareable } from "../../app/session/online-state";
import type { Language } from "../../domain/language";
import { isLanguage, LANGUAGES } from "../../domain/language";
import { LANGUAGE_NAMES } from "../text/language-names";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { LETTERS } from "./letters";
import { MaySelect } from "./MaySelect";
import type { SharingActions } from "./sharing-actions";

export interface InviteSectionProps {
  readonly what: Shareable;
  readonly busy: boolean;
  readonly language: Language;
  readonly draftTitle: string;
  readonly onInvite: SharingActions["onInvite"];
}

/** Characters that OneDrive passes on. */
const LONGEST = 2000;

/** Named people are invited by e-mail, and have to sign in. */
export function InviteSection({ what, busy, language, draftTitle, onInvite }: InviteSectionProps): ReactNode {
  const styles = useScreenStyles();
  const { sharing: words } = useWords();
  const [people, setPeople] = useState("");
  const [may, setMay] = useState<May>("view");
  const [spoken, setSpoken] = useState(language);
  // What the person typed stands, whatever is chosen afterwards.
  const [typed, setTyped] = useState<string>();
  const message = typed ?? LETTERS[what][spoken](draftTitle);
  const invite = async (): Promise<void> => {
    const invited = await onInvite(what, { people, may, message });
    if (!invited) return;
    const left = invited.flatMap(({ person, outcome }) => (outcome === "invited" ? [] : [person])).join("\n");
    // Whoever is typed meanwhile is still to be invited.
    setPeople((now) => (now === people ? left : now));
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>{words.invite}</h2>
      <Field className={styles.field} label={words.people} hint={words.peopleHint}>
        <Textarea value={people} onChange={(_event, { value }) => setPeople(value)} />
      </Field>
      <MaySelect may={may} onMay={setMay} />
      <Field className={styles.field} label={words.messageLanguage}>
        <Select value={spoken} onChange={(_event, { value }) => isLanguage(value) && setSpoken(value)}>
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {LANGUAGE_NAMES[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label={words.message}>
        <Textarea
          value={message}
          maxLength={LONGEST}
          resize="vertical"
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={busy || people.trim() === ""} onClick={() => void invite()}>
          {words.doInvite}
        </Button>
      </div>
    </section>
  );
}

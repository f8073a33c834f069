import { Button, Divider, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { SelfTest } from "../../app/self-test";
import { isLanguage } from "../../domain/language";
import type { Language } from "../../domain/language";
import type { Profile } from "../../domain/profile/profile";
import type { ReviewDetails } from "../../domain/review/review";
import { countryName } from "../../domain/text/country-names";
import { LanguageOptions } from "../text/LanguageOptions";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import { lazily } from "../loading/lazily";
import { ErrorBoundary } from "../shell/ErrorBoundary";
import { Loading } from "../shell/Loading";
import { Fact } from "./Fact";

const SelfTestPart = lazily(async () => (await import("../self-test/SelfTestPart")).SelfTestPart);

export interface SettingsScreenProps {
  /** Of the open review. */
  readonly details: ReviewDetails | undefined;
  readonly profile: Profile | undefined;
  readonly version: string;
  /** Undefined until the catalogue is loaded. */
  readonly catalogueVersion: string | undefined;
  /** Fetches what the self-test needs of this Excel; the button is left out without it. */
  readonly selfTest: (() => Promise<SelfTest>) | undefined;
  readonly onLanguage: (language: Language) => void;
}

/** The language of the pane, what review is open, privacy in plain words, and what program this is. */
export function SettingsScreen(props: SettingsScreenProps): ReactNode {
  const { details, profile, version, catalogueVersion, selfTest, onLanguage } = props;
  const styles = useScreenStyles();
  const language = useLanguage();
  const [isTesting, setIsTesting] = useState(false);
  const { name, settings, shell } = useWords();
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{settings.title}</h2>
      <Field className={styles.field} label={settings.language} hint={settings.languageHint}>
        <Select value={language} onChange={(_, { value }) => isLanguage(value) && onLanguage(value)}>
          <LanguageOptions />
        </Select>
      </Field>
      <Divider />
      <section className={styles.section} aria-labelledby="settings-review">
        <h3 id="settings-review" className={styles.subtitle}>
          {settings.review}
        </h3>
        {details ? (
          <dl className={styles.list}>
            <Fact name={settings.draft}>{details.draftTitle || shell.untitled}</Fact>
            <Fact name={settings.jurisdiction}>{countryName(details.jurisdiction, language)}</Fact>
            {profile && <Fact name={settings.profile}>{profile.name[language]}</Fact>}
          </dl>
        ) : (
          <p className={styles.quiet}>{settings.noReview}</p>
        )}
      </section>
      <Divider />
      <section className={styles.section} aria-labelledby="settings-privacy">
        <h3 id="settings-privacy" className={styles.subtitle}>
          {settings.privacy}
        </h3>
        {settings.privacyText.map((text) => (
          <p key={text} className={styles.text}>
            {text}
          </p>
        ))}
      </section>
      <Divider />
      <section className={styles.section} aria-labelledby="settings-about">
        <h3 id="settings-about" className={styles.subtitle}>
          {settings.about}
        </h3>
        <dl className={styles.list}>
          <Fact name={settings.version}>{`${name} ${version}`}</Fact>
          <Fact name={settings.catalogue}>{catalogueVersion ?? settings.catalogueLater}</Fact>
        </dl>
        {selfTest !== undefined && (
          <div>
            <Button onClick={() => setIsTesting(true)}>{settings.selfTest}</Button>
            <p className={styles.quiet}>{settings.selfTestText}</p>
            {isTesting && (
              <ErrorBoundary screen="settings" waiting={<Loading words={shell.loading} />}>
                <SelfTestPart load={selfTest} />
              </ErrorBoundary>
            )}
          </div>
        )}
      </section>
    </div>
  );
}

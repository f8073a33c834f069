/** Everything the screen Settings says, in one language. */
export interface SettingsWords {
  readonly title: string;
  readonly language: string;
  readonly languageHint: string;
  readonly review: string;
  readonly draft: string;
  readonly jurisdiction: string;
  readonly profile: string;
  readonly noReview: string;
  readonly privacy: string;
  readonly privacyText: readonly string[];
  readonly about: string;
  readonly version: string;
  readonly catalogue: string;
  readonly catalogueLater: string;
  readonly selfTest: string;
  readonly selfTestText: string;
}

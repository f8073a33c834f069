import { Checkbox, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { CitationScope } from "../../app/normalise-review";
import { formatCitation } from "../../domain/citation/format/format-citation";
import type { CitationForm } from "../../domain/citation/format/format-citation";
import type { Catalogue } from "../../domain/instrument/catalogue";
import { isLanguage } from "../../domain/language";
import type { Language } from "../../domain/language";
import { FixDialog } from "../check/FixDialog";
import { LanguageOptions } from "../text/LanguageOptions";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import type { CellFixing } from "./cell-fixing";
import { LeftCitations } from "./LeftCitations";
import type { CitationFixWords } from "./words/citation-fix-words";
import { useNormalPreview } from "./useNormalPreview";

/** A choice of cells, by its words. */
export interface NamedScope {
  readonly name: keyof CitationFixWords["scopes"];
  readonly scope: CitationScope;
}

export interface NormaliseDialogProps {
  /** At least one; the first is chosen. */
  readonly scopes: readonly NamedScope[];
  readonly fixing: CellFixing;
  /** For the example; undefined while it is loading. */
  readonly catalogue: Catalogue | undefined;
  readonly onClose: () => void;
}

const FORMS: readonly CitationForm[] = ["short", "full", "un"];

/** Asks for form, language and cells, and shows what would change and what would not; writes only when told to. */
export function NormaliseDialog({ scopes, fixing, catalogue, onClose }: NormaliseDialogProps): ReactNode {
  const screen = useScreenStyles();
  const { citationFixes: words } = useWords();
  const [form, setForm] = useState<CitationForm>("short");
  const [language, setLanguage] = useState<Language>(fixing.language);
  const [expand, setExpand] = useState(false);
  const [name, setName] = useState(scopes[0]?.name);
  const scope = scopes.find((one) => one.name === name)?.scope;
  const { preview, isWaiting } = useNormalPreview(fixing.previewNormalised, scope, { form, language, expand });
  const { fixes, left } = preview;
  const example = exampleOf(catalogue, form, language, words);
  const said = {
    title: words.normaliseTitle,
    text: words.normaliseText,
    nothing: words.normaliseText,
    apply: words.apply,
  };
  const options = (
    <div className={screen.section}>
      {scopes.length > 1 && (
        <Field label={words.scope} size="small">
          <Select
            size="small"
            value={name}
            onChange={(_, { value }) => setName(scopes.find((one) => one.name === value)?.name)}
          >
            {scopes.map((one) => (
              <option key={one.name} value={one.name}>
                {words.scopes[one.name]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.form} size="small" {...(example !== undefined && { hint: example })}>
        <Select
          size="small"
          value={form}
          onChange={(_, { value }) => setForm(FORMS.find((one) => one === value) ?? "short")}
        >
          {FORMS.map((one) => (
            <option key={one} value={one}>
              {words.forms[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.language} size="small">
        <Select size="small" value={language} onChange={(_, { value }) => isLanguage(value) && setLanguage(value)}>
          <LanguageOptions />
        </Select>
      </Field>
      <Checkbox checked={expand} label={words.expand} onChange={(_, { checked }) => setExpand(checked === true)} />
      <p role="status" className={screen.label}>
        {isWaiting ? words.working : words.found(fixes.length)}
      </p>
    </div>
  );
  return (
    <FixDialog
      fixes={fixes}
      said={said}
      options={options}
      rest={left.length > 0 && <LeftCitations left={left} />}
      isWaiting={isWaiting}
      onApply={(chosen) => {
        onClose();
        fixing.onApply(chosen);
      }}
      onCancel={onClose}
    />
  );
}

/** An article of the Convention as it would be written. */
function exampleOf(
  catalogue: Catalogue | undefined,
  form: CitationForm,
  language: Language,
  words: CitationFixWords,
): string | undefined {
  if (!catalogue?.byId.has("crc")) return undefined;
  const citation = {
    text: "",
    start: 0,
    end: 0,
    name: "",
    candidates: ["crc"],
    instrument: "crc",
    pinpoints: [{ path: ["3", "1"] }],
    problems: [],
  };
  return words.example(formatCitation(citation, catalogue, { form, language }));
}

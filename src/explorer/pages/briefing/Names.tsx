import { grouped } from "../../api/grouped.ts";
import { tags, useLanguage } from "../../language/language.ts";
import { useWords } from "../../language/words.ts";
import { nameUseWords } from "../../vocabulary/names.ts";
import type { BriefingQuery } from "./briefing.generated.ts";
import { InARow } from "./Listed.tsx";
import { Notes } from "./notes.tsx";
import { Lines } from "./Section.tsx";
import { briefingWords } from "./words.ts";

type Subject = BriefingQuery["dossier"]["subject"];

/** Every form of the name, by use and language, and where the sources name the subject. */
export function Names({ of }: { of: Subject }) {
  const words = useWords(briefingWords);
  const uses = useWords(nameUseWords);
  const { language } = useLanguage();
  const languages = new Intl.DisplayNames(tags[language], { type: "language" });
  const forms = grouped(of.names, (name) => [languages.of(name.language), uses[name.use]].join(words.comma));

  const rows = [
    ...forms.map(([form, names]) => ({ form, names: <InARow of={names}>{(name) => <><span lang={name.language}>{name.text}</span><Notes of={name.sources} /></>}</InARow> })),
    ...(of.sources.length > 0 ? [{ form: words.namedIn, names: <Notes of={of.sources} /> }] : []),
  ];

  return <Lines title={words.names} of={rows} before={({ form }) => form} flow={words.semicolon}>{({ names }) => names}</Lines>;
}

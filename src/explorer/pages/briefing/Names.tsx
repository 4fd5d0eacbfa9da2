import { grouped } from "../../api/grouped.ts";
import { tags, useLanguage } from "../../language/language.ts";
import { useWords } from "../../language/words.ts";
import { nameUseWords } from "../../vocabulary/names.ts";
import type { BriefingQuery } from "./briefing.generated.ts";
import { InARow } from "./Listed.tsx";
import { Notes } from "./notes.tsx";
import { Detail, Details, Lines } from "./Section.tsx";
import { briefingWords } from "./words.ts";

type Subject = BriefingQuery["dossier"]["subject"];

/** Every form of the name, by use and language, and where the sources name the subject. */
export function Names({ of }: { of: Subject }) {
  const words = useWords(briefingWords);
  const uses = useWords(nameUseWords);
  const { language } = useLanguage();
  const languages = new Intl.DisplayNames(tags[language], { type: "language" });
  const forms = grouped(of.names, (name) => `${uses[name.use]}, ${languages.of(name.language)}`);

  return (
    <Lines title={words.names} of={forms}>
      {([form, names]) => (
        <>
          <InARow of={names}>{(name) => <><span lang={name.language}>{name.text}</span><Notes of={name.sources} /></>}</InARow>
          <Details><Detail>{form}</Detail></Details>
        </>
      )}
    </Lines>
  );
}

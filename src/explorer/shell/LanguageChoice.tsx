import { Languages } from "lucide-react";
import { Choice } from "../kit/Choice.tsx";
import { languages, ownNames, tags, useLanguage } from "../language/language.ts";
import { useWords } from "../language/words.ts";
import { shellWords } from "./words.ts";

export function LanguageChoice() {
  const { language, choose } = useLanguage();
  const words = useWords(shellWords);

  return (
    <Choice
      label={words.language} icon={<Languages aria-hidden />} shown={tags[language].toUpperCase()} value={language} onChoose={choose}
      options={languages.map((one) => ({ value: one, name: ownNames[one], language: tags[one] }))}
    />
  );
}

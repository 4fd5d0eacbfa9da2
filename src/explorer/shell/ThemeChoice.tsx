import { Moon, Sun, SunMoon } from "lucide-react";
import { Choice } from "../kit/Choice.tsx";
import { useWords } from "../language/words.ts";
import { chooseTheme, useTheme } from "./theme.ts";
import { shellWords } from "./words.ts";

const icons = { auto: SunMoon, light: Sun, dark: Moon } as const;

export function ThemeChoice() {
  const words = useWords(shellWords);
  const theme = useTheme();
  const Icon = icons[theme];

  return (
    <Choice
      label={words.theme} icon={<Icon aria-hidden />} value={theme} options={(["auto", "light", "dark"] as const).map((value) => ({ value, name: words[value] }))}
      onChoose={chooseTheme}
    />
  );
}

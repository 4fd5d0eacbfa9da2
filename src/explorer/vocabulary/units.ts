import { inAllLanguages, type Words } from "../language/words.ts";

type Pattern = (number: string) => string;

// A number with its unit, as the API's sentences have it; a unit that is not in this list stays as it is.
const patterns: Words<Record<string, Pattern>> = inAllLanguages<Record<string, Pattern>>(
  {
    USD: (n) => `${n} USD`, "million USD": (n) => `${n} triệu USD`, "billion USD": (n) => `${n} tỷ USD`, "billion VND": (n) => `${n} tỷ đồng`, percent: (n) => `${n}%`,
    projects: (n) => `${n} dự án`, agreements: (n) => `${n} thỏa thuận`, delegations: (n) => `${n} đoàn`, letters: (n) => `${n} thư`,
  },
  {
    USD: (n) => `${n} USD`, "million USD": (n) => `${n} million USD`, "billion USD": (n) => `${n} billion USD`, "billion VND": (n) => `${n} billion VND`, percent: (n) => `${n}%`,
    projects: (n) => `${n} projects`, agreements: (n) => `${n} agreements`, delegations: (n) => `${n} delegations`, letters: (n) => `${n} letters`,
  },
  {
    USD: (n) => `${n}米ドル`, "million USD": (n) => `${n}百万米ドル`, "billion USD": (n) => `${n}十億米ドル`, "billion VND": (n) => `${n}十億ドン`, percent: (n) => `${n}%`,
    projects: (n) => `${n}件`, agreements: (n) => `${n}件`, delegations: (n) => `${n}団`, letters: (n) => `${n}通`,
  },
);

const quantity = (language: keyof typeof patterns) => (number: string, unit: string) => patterns[language][unit]?.(number) ?? `${number} ${unit}`;

export const quantityWords: Words<(number: string, unit: string) => string> = { VI: quantity("VI"), EN: quantity("EN"), JA: quantity("JA") };

/** The unit alone, for an axis. */
export const unitWords: Words<(unit: string) => string> = {
  VI: (unit) => quantity("VI")("", unit).trim(),
  EN: (unit) => quantity("EN")("", unit).trim(),
  JA: (unit) => quantity("JA")("", unit).trim(),
};

const scales: Record<string, number> = { million: 1e6, billion: 1e9 };

/** `million USD` is a million times `USD`: what a figure's `baseValue` is counted in. */
export function baseOf(unit: string): { base: string; scale: number } {
  const [scale, ...rest] = unit.split(" ");
  return rest.length > 0 && scale! in scales ? { base: rest.join(" "), scale: scales[scale!]! } : { base: unit, scale: 1 };
}

import type { enGB } from './en-GB';
import { shell } from './en-GB/shell';
import { ui } from './en-GB/ui';

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
type Arguments<Text> = [Placeholders<Text>] extends [never]
  ? []
  : [Record<Placeholders<Text>, string | number>];

type Translator<English> = <Key extends keyof English>(
  key: Key,
  ...values: Arguments<English[Key]>
) => string;

/** A catalogue in another language may be incomplete: what it lacks is shown in English. */
export type Catalogue = Partial<Record<keyof typeof enGB, string>>;

let spoken: Record<string, string> = {};

/** From now on every text is taken from this catalogue first. */
export function speak(catalogue: Catalogue): void {
  spoken = catalogue;
}

/**
 * Gives the texts of one part of the catalogue, with their `{placeholders}` filled; which ones a text needs is known to
 * the compiler. A feature translates its own part, so that the first page need not load the words of all others.
 */
export function translator<const English extends Record<string, string>>(
  english: English,
): Translator<English> {
  return (key, ...[values]) => {
    const text = spoken[String(key)] ?? english[key] ?? '';
    return values === undefined ? text : filled(text, values);
  };
}

/** The words of the shell and of the components, which every page needs. */
export const t = translator({ ...shell, ...ui });

function filled(text: string, values: Record<string, string | number>): string {
  return text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

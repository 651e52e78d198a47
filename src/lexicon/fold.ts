/** One spelling for look-ups. */

/** The word in lower case, accents and typographic apostrophes plain: "Córdoba" and "CORDOBA" are "cordoba". */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/’/g, "'")
    .replace(/ı/g, "i")
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/đ/g, "d")
    .replace(/ß/g, "ss");
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** The text as {@link foldWord} has it, without full stops: "U.S." -> "us". */
export function fold(text: string): string {
  const plain = foldWord(text);
  return plain.includes(".") ? plain.replaceAll(".", "") : plain;
}

/** The folded words of a name, without a leading "the" and a closing 's. */
export function foldWords(name: string): readonly string[] {
  const words = fold(name)
    .split(/\s+/)
    .filter((word) => word !== "");
  const last = words.length - 1;
  if (last >= 0) words[last] = (words[last] as string).replace(/'s?$/, "");
  if (words.length > 1 && words[0] === "the") words.shift();
  return words;
}

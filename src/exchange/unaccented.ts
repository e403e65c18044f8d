/** Letters that no combining mark makes. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  Œ: "Oe",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  þ: "th",
  Þ: "Th",
  ł: "l",
  Ł: "L",
  ı: "i",
  ə: "a",
  Ə: "A",
  ʻ: "'",
  ʼ: "'",
  "’": "'",
  "‘": "'",
};

/** A name in plain Latin letters, its case kept: "Türkiye" is "Turkiye", "Løkke" is "Lokke". */
export const unaccented = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[ßæÆœŒøØđĐðÐþÞłŁıəƏʻʼ’‘]/g, (c) => LETTERS[c] ?? c);

/** Character references of HTML: all numeric ones, and the names that running text uses. */

/** Names of U+00A0 to U+00FF in order; browsers read these without their semicolon too. */
const LATIN =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm
  raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH
  Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig
  ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml
  yacute thorn yuml`.split(/\s+/);

const OTHERS: readonly (readonly [string, number])[] = [
  ["apos", 0x27],
  ["ensp", 0x2002],
  ["emsp", 0x2003],
  ["thinsp", 0x2009],
  ["zwnj", 0x200c],
  ["zwj", 0x200d],
  ["ndash", 0x2013],
  ["mdash", 0x2014],
  ["lsquo", 0x2018],
  ["rsquo", 0x2019],
  ["sbquo", 0x201a],
  ["ldquo", 0x201c],
  ["rdquo", 0x201d],
  ["bdquo", 0x201e],
  ["bull", 0x2022],
  ["hellip", 0x2026],
  ["prime", 0x2032],
  ["Prime", 0x2033],
  ["lsaquo", 0x2039],
  ["rsaquo", 0x203a],
  ["euro", 0x20ac],
  ["trade", 0x2122],
  ["larr", 0x2190],
  ["uarr", 0x2191],
  ["rarr", 0x2192],
  ["darr", 0x2193],
  ["minus", 0x2212],
  ["OElig", 0x152],
  ["oelig", 0x153],
  ["Scaron", 0x160],
  ["scaron", 0x161],
  ["Yuml", 0x178],
  ["Zcaron", 0x17d],
  ["zcaron", 0x17e],
  ["Ccaron", 0x10c],
  ["ccaron", 0x10d],
  ["Cacute", 0x106],
  ["cacute", 0x107],
  ["Sacute", 0x15a],
  ["sacute", 0x15b],
  ["Scedil", 0x15e],
  ["scedil", 0x15f],
  ["Gbreve", 0x11e],
  ["gbreve", 0x11f],
  ["Idot", 0x130],
  ["inodot", 0x131],
  ["imath", 0x131],
  ["Lstrok", 0x141],
  ["lstrok", 0x142],
  ["Nacute", 0x143],
  ["nacute", 0x144],
  ["Ncaron", 0x147],
  ["ncaron", 0x148],
  ["Rcaron", 0x158],
  ["rcaron", 0x159],
  ["Ecaron", 0x11a],
  ["ecaron", 0x11b],
  ["Eogon", 0x118],
  ["eogon", 0x119],
  ["Aogon", 0x104],
  ["aogon", 0x105],
  ["Abreve", 0x102],
  ["abreve", 0x103],
  ["Amacr", 0x100],
  ["amacr", 0x101],
  ["Dstrok", 0x110],
  ["dstrok", 0x111],
  ["Zacute", 0x179],
  ["zacute", 0x17a],
  ["Zdot", 0x17b],
  ["zdot", 0x17c],
  ["Uring", 0x16e],
  ["uring", 0x16f],
  ["Tcedil", 0x162],
  ["tcedil", 0x163],
  ["colon", 0x3a],
  ["comma", 0x2c],
  ["period", 0x2e],
  ["lpar", 0x28],
  ["rpar", 0x29],
  ["quest", 0x3f],
  ["excl", 0x21],
  ["sol", 0x2f],
  ["hyphen", 0x2010],
  ["num", 0x23],
  ["lsqb", 0x5b],
  ["rsqb", 0x5d],
  ["NewLine", 0x0a],
  ["Tab", 0x09],
];

/** Those that browsers read without the semicolon. */
const BARE: ReadonlyMap<string, number> = new Map<string, number>([
  ["amp", 0x26],
  ["lt", 0x3c],
  ["gt", 0x3e],
  ["quot", 0x22],
  ["AMP", 0x26],
  ["LT", 0x3c],
  ["GT", 0x3e],
  ["QUOT", 0x22],
  ...LATIN.map((name, n) => [name, 0xa0 + n] as const),
]);
const NAMED: ReadonlyMap<string, number> = new Map([...BARE, ...OTHERS]);

/** What numbers 128 to 159 stand for on pages that meant windows-1252. */
const WINDOWS =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

const NUMBER = /&#(?:[xX]([\da-fA-F]{1,8})|(\d{1,9}));?/y;
const NAME = /&([A-Za-z][A-Za-z\d]{1,9})(;?)/y;

const scalar = (code: number): number => {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS.charCodeAt(code - 0x80);
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? 0xfffd : code;
};

/** The character reference at `at` (an "&"): its code point and its length in the source; null for an ampersand that is only that. */
export const referenceAt = (source: string, at: number): { readonly code: number; readonly width: number } | null => {
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(source);
  if (number) return { code: scalar(number[1] ? Number.parseInt(number[1], 16) : Number(number[2])), width: number[0].length };
  NAME.lastIndex = at;
  const name = NAME.exec(source);
  if (!name) return null;
  const code = (name[2] ? NAMED : BARE).get(name[1] as string);
  return code === undefined ? null : { code, width: name[0].length };
};

/** A short text with its references read: a title, an attribute. */
export const plain = (source: string): string => {
  let out = "";
  for (let i = 0; i < source.length; i++) {
    const found = source[i] === "&" ? referenceAt(source, i) : null;
    out += found ? String.fromCodePoint(found.code) : source[i];
    if (found) i += found.width - 1;
  }
  return out.replace(/\s+/g, " ").trim();
};

/*
  What is written and what is typed, made alike, so that a keyboard without the sign finds it. For
  pages and for the worker of the search box, which can't import a module: so it stands on `self`.
  text/spelling.py does the same for the index of the briefings, and a test holds the two together.
*/
{
  const LETTERS = {
    ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ŧ: "t", ŋ: "ng",
    ə: "a", ı: "i",
  };
  const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");
  /* Accents, and the vowel signs of Hebrew and Arabic. Elsewhere a mark makes another letter. */
  const MARK =
    /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g;

  self.APOSTROPHES = "'’‘‛′‵`´ʹʻʼʽʾʿ՚׳ꞌ＇";
  const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, "g");

  const apart = (text) =>
    text.toLowerCase().normalize("NFD").replace(APOSTROPHE, "'").replace(LETTER, (one) => LETTERS[one]);

  /** In small letters that a keyboard has, with its apostrophe; accents stay. */
  self.spell = (text) => apart(text).normalize();

  /** The same without accents. */
  self.fold = (text) => apart(text).replace(MARK, "").normalize();
}

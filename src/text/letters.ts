/** Letters of names in Latin script, as the inside of a class; Unicode's own classes take ten times as long to be made ready. */
export const CAPITALS = "A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ";
export const SMALL = "a-zß-öø-ÿ";
export const LETTERS = `${CAPITALS}${SMALL}`;

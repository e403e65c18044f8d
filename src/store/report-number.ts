/** SQL: the number of the report whose id is a statement's first value. Tables hold numbers: reports that came in together lie together. */
export const NUMBER = "(SELECT no FROM report WHERE id = ?1)";

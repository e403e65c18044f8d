/** Pasts that no ending tells, and that are nothing else: "rang", "shook". */
export const IRREGULAR =
  `was were had did met said told held took paid spoke gave made came went flew sat saw began broke left sent led drew put ran won wrote thanked kept got
  shook drank ate rose rode drove stood found lay brought bought caught taught thought sought fought fell felt heard knew grew threw showed slept stayed wore spent struck sang rang swore
  bore chose forgot froze hid lost sold shot shut slid stole stuck swam swept tore understood withdrew bent built dealt dug fed hung laid lent bade became overcame undertook`.split(
    /\s+/,
  );

/**
 * States whose president leads the executive, so that "the leaders of A and B" are their presidents
 * (constitutional form as of 2000-2026; general knowledge, unverified row by row).
 */
export const PRESIDENTIAL: ReadonlySet<string> = new Set(
  `AGO ARG AZE BDI BEN BFA BLR BOL BRA BWA CAF CHL CHN CIV CMR COD COG COL COM CRI CUB CYP DJI DOM DZA ECU EGY ERI FRA GAB GHA GIN GMB GNB GNQ GTM GUY HND IDN
  KAZ KEN KGZ KOR LBR LKA MDG MDV MEX MLI MOZ MRT MWI NAM NER NGA NIC PAN PER PHL PLW PRY PSE ROU RUS RWA SDN SEN SLE SLV SSD SUR SYC SYR TCD TGO TJK TKM TUN TUR TZA
  UGA UKR URY USA UZB VEN YEM ZAF ZMB ZWE TWN`
    .trim()
    .split(/\s+/),
);

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

/** Letters behind a name that are no part of it: seats, honours, degrees, services. All folded. */
export const POSTNOMINALS = set(`
  mp mep mla mha msp mlc mna mpp mna td qc kc sc san jp pc ch
  ac ao am oam cc oc cm kg kt om gcb kcb dcb cb gcmg kcmg dcmg cmg gcvo kcvo dcvo cvo lvo mvo gbe kbe dbe cbe obe mbe bem gbm gbs sbs
  onz pnzm gnzm dnzm knzm cnzm onzm mnzm qso oj oe tc occ cd gcsk gosk
  egh mgh cbs ebs mbs ogw hsc gcfr gcon cfr con ofr oon mfr mon fss fnim mni
  pvsm uysm avsm yvsm vsm nm sm ifs ias ips psp nswc
  dso dsc mc dfc rn ran raf usn usaf usmc esq phd md mba llb llm bsc msc jd dphil frs fca sj op ofm`);

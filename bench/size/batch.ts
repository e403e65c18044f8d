/** Reports of one transaction, as `chancery ingest` has them. */
export const BATCH = 250;

/** Control characters but tab and line ends, and the marks that turn the direction of text. */
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Words of a report without what no format should carry: they come from anybody. */
export const plain = (text: string): string => text.replace(UNSEEN, "").replace(LONE, "\ufffd");

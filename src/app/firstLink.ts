/**
 * The link to what a page shows to those who come without one. It stands here by itself, so that neither the script
 * that runs before the first paint nor a first visit must know how links are written; a test compares the two.
 */
export const FIRST_LINK = '1~open-close~at.150'

/**
 * Which edition of the papers this program makes. It goes up whenever the words of any paper, or their order, change in any
 * language: older files then say that they are of an earlier edition and are not taken for altered (a test holds both together).
 */
export const EDITION = 3

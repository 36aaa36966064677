const MIB = 1024 * 1024

/** The largest file that is opened: four times the largest paper of 10,000 entries. */
export const mostFileBytes = 48 * MIB

/** The largest record that is read, also when it is packed small inside a PDF. */
export const mostRecordBytes = 48 * MIB

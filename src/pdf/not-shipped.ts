/**
 * Stands in for jsPDF's optional html2canvas, dompurify and canvg, and for the fast-png it reads PNG pictures with: papers never
 * use them, and without this alias the build would put several hundred kilobytes of them into the offline copy of the app.
 */
export default {}

/** What jsPDF asks fast-png for. Photos are JPEG, and nothing else is a picture in a paper. */
export function decode(): never {
  throw new Error('a paper carries no PNG')
}

/**
 * Stands in for jsPDF's optional html2canvas, dompurify and canvg: papers never use them, and without this alias the
 * build would put several hundred kilobytes of them into the offline copy of the app.
 */
export default {}

// Stands in for html2canvas, dompurify and canvg, which jsPDF would load for calls this app never makes.
export {}

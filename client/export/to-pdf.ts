/** The definition of a report → the PDF: made by pdfmake in the browser, with its Roboto. Loaded when a report is wanted. */
import pdfmake from 'pdfmake/build/pdfmake';
import roboto from 'pdfmake/build/vfs_fonts';
import type { Definition } from './to-report.ts';

export function toPdf(definition: Definition): Promise<Blob> {
  pdfmake.addVirtualFileSystem(roboto);
  return pdfmake.createPdf(definition).getBlob();
}

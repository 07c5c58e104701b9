declare module 'talisman/phonetics/daitch-mokotoff.js' {
  /** The Daitch–Mokotoff codes of a name: several where its letters can sound in more than one way. */
  export default function daitchMokotoff(name: string): string[];
}

/**
 * Folding: the form of a text in which the rules read it, of the same length, so that offsets hold.
 */

/** Half-width marks between Han characters become full-width, full-width letters and digits half-width. */
export function foldForReading(text: string): string {
  return text
    .replace(/(?<=[\u4e00-\u9fff）”》0-9]) ?,(?! ?[a-zA-Z0-9])/gu, (match) => (match.length === 2 ? ' ，' : '，'))
    .replace(/(?<=[\u4e00-\u9fff])\((?=[^()]{0,40}\))/gu, '（')
    .replace(/\)(?=[\u4e00-\u9fff，。、；：])/gu, '）')
    .replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\t\r]/gu, ' ')
}

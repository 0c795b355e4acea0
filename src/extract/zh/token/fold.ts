/**
 * Folding: the form of a text in which the rules read it, of the same length, so that offsets hold.
 */
import { foldText } from '../../../article/fold.js'

/** Simplified and half-width letters (article/fold.ts), and full-width marks between Han characters. */
export function foldForReading(text: string): string {
  return foldText(text)
    .replace(/(?<=[\u4e00-\u9fff）”》0-9]) ?,(?! ?[a-zA-Z0-9])/gu, (match) => (match.length === 2 ? ' ，' : '，'))
    .replace(/(?<=[\u4e00-\u9fff])\((?=[^()]{0,40}\))/gu, '（')
    .replace(/\)(?=[\u4e00-\u9fff，。、；：])/gu, '）')
    .replace(/[\u3000\u00a0\t\r]/gu, ' ')
}

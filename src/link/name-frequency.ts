/**
 * Name frequency: whether so many people bear a name that a shared province or level tells little.
 */

const HAN = /^\p{Script=Han}+$/u

/** True for names of two Han characters (张伟); three characters, foreign and Latin names count as rare. */
export function isCommonName(name: string): boolean {
  return HAN.test(name) && name.length === 2
}

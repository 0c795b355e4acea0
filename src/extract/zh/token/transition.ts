/**
 * Transitions: how much dearer or cheaper a class becomes by what stands before it.
 *
 * Only what matters for names is told apart; every other pair costs nothing. Values are differences of logarithms,
 * settled by counting on a corpus of news which readings of names they put right.
 */
import { TOKEN_CLASS_COUNT, TokenClass } from '../lexicon/entry.js'

const costs = new Float64Array(TOKEN_CLASS_COUNT * TOKEN_CLASS_COUNT)
set(TokenClass.Title, TokenClass.Person, -6)
set(TokenClass.ListMark, TokenClass.Person, -3.2)
set(TokenClass.Mark, TokenClass.Person, -1)
set(TokenClass.Conjunction, TokenClass.Person, -1.2)
set(TokenClass.Preposition, TokenClass.Person, -0.8)
set(TokenClass.Organization, TokenClass.Person, -0.3)
set(TokenClass.Particle, TokenClass.Person, 0.5)
set(TokenClass.Verb, TokenClass.Person, 0.3)
set(TokenClass.Noun, TokenClass.Person, 1.5)
set(TokenClass.Place, TokenClass.Person, 1.2)
set(TokenClass.Number, TokenClass.Person, 1)
set(TokenClass.Modifier, TokenClass.Person, 1)
set(TokenClass.Pronoun, TokenClass.Person, 1)
set(TokenClass.Person, TokenClass.Person, 1.5)
set(TokenClass.ForeignPerson, TokenClass.Person, 3)
set(TokenClass.Unknown, TokenClass.Person, 4)
set(TokenClass.Title, TokenClass.ForeignPerson, -5)
set(TokenClass.ListMark, TokenClass.ForeignPerson, -0.5)
set(TokenClass.Mark, TokenClass.ForeignPerson, 0.5)
set(TokenClass.Conjunction, TokenClass.ForeignPerson, 0.3)
set(TokenClass.Preposition, TokenClass.ForeignPerson, 0.8)
set(TokenClass.Verb, TokenClass.ForeignPerson, 1.5)
set(TokenClass.Organization, TokenClass.ForeignPerson, 2.5)
set(TokenClass.Place, TokenClass.ForeignPerson, 3)
set(TokenClass.Noun, TokenClass.ForeignPerson, 4)
set(TokenClass.Particle, TokenClass.ForeignPerson, 2)
set(TokenClass.Number, TokenClass.ForeignPerson, 3)
set(TokenClass.Modifier, TokenClass.ForeignPerson, 3)
set(TokenClass.Pronoun, TokenClass.ForeignPerson, 3)
set(TokenClass.Person, TokenClass.ForeignPerson, 4)
set(TokenClass.ForeignPerson, TokenClass.ForeignPerson, 5)
set(TokenClass.Unknown, TokenClass.ForeignPerson, 5)

for (const name of [TokenClass.Person, TokenClass.ForeignPerson]) {
  set(name, TokenClass.Verb, -1.5)
  set(name, TokenClass.Title, -2.5)
  set(name, TokenClass.Mark, -1.2)
  set(name, TokenClass.ListMark, -2.4)
  set(name, TokenClass.Conjunction, -1)
  set(name, TokenClass.Preposition, -0.8)
  set(name, TokenClass.Modifier, -0.3)
  set(name, TokenClass.Noun, 0.8)
  set(name, TokenClass.Particle, -0.8)
  set(name, TokenClass.Unknown, 3)
  set(name, TokenClass.Place, 1.5)
}

/** Cost of `next` right after `before`; negative where the pair is usual. */
export function transitionCost(before: number, next: number): number {
  return costs[before * TOKEN_CLASS_COUNT + next] ?? 0
}

function set(before: TokenClass, next: TokenClass, cost: number): void {
  costs[before * TOKEN_CLASS_COUNT + next] = cost
}

/** Government names: what the government of a state is called. */

/** Government of the United States, but Government of Japan. */
export function toGovernmentName(state: string): string {
  return `Government of ${/^(?:United|Philippines|Netherlands|Bahamas|Maldives|Gambia|Comoros|Marshall|Solomon|Dominican|Central African|Republic)/.test(state) ? 'the ' : ''}${state}`
}

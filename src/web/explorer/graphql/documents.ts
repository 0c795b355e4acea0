/** The explorer's questions to the API: the files beside this one, each with the fragments that it spreads. */
import counts from './counts.graphql?raw'
import encounterFields from './encounter-fields.graphql?raw'
import encounters from './encounters.graphql?raw'
import search from './search.graphql?raw'

export const COUNTS = counts
export const ENCOUNTERS = `${encounters}${encounterFields}`
export const SEARCH = search

/** How a post is called in a timeline: by its body on a person's, by its holder on a body's. */
import type { Tenure } from '../graphql/answers.js'

export function toPersonLabel({ post }: Tenure): string {
  return `${post.organization?.name ?? ''} ${post.title}`.trim()
}

export function toOrganizationLabel({ post, person }: Tenure): string {
  return `${post.title} ${person.name}`
}

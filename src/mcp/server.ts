/** The server of the Model Context Protocol: tools by which assistants ask the graph, and cite it. */
import { McpServer } from '@modelcontextprotocol/server'
import { HuiwuError } from '../errors.js'
import type { Ask } from '../export/ask.js'
import { TOOLS } from './tools.js'

const INSTRUCTIONS =
  'huiwu knows who met whom, when, representing which body, from articles in Chinese and English. Every answer comes ' +
  'with the sentences that say so: quote them, with the title and url of their article. What no article says is not ' +
  'known; say so rather than guess. A body whose basis is INFERRED comes from other articles than the meeting.'

/** One server for one connection. */
export function createMcpServer(ask: Ask, version: string): McpServer {
  const server = new McpServer({ name: 'huiwu', version }, { instructions: INSTRUCTIONS })
  for (const [name, { title, description, input, document, toVariables }] of Object.entries(TOOLS)) {
    const annotations = { readOnlyHint: true, openWorldHint: false, idempotentHint: true, destructiveHint: false }
    server.registerTool(name, { title, description, inputSchema: input, annotations }, async (given) => {
      try {
        const answer = withoutNulls(await ask<object>(document, toVariables(given)))
        return { content: [{ type: 'text', text: JSON.stringify(answer, null, 1) }] }
      } catch (error) {
        if (!(error instanceof HuiwuError)) throw error
        // The assistant can mend what it asked.
        return { content: [{ type: 'text', text: error.message }], isError: true }
      }
    })
  }
  return server
}

/** What is not known costs the reader's attention, and tells nothing. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const known = Object.entries(value).filter(([, part]) => part !== null)
  return Object.fromEntries(known.map(([key, part]) => [key, withoutNulls(part)]))
}

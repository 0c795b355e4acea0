/** Answers a visit of the front page. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { GraphStore } from '../../store/store.js'
import { send } from '../http/respond.js'
import { choosePageLanguage } from './labels.js'
import { renderPage } from './page.js'
import { askLatest, askText } from './query.js'

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** `lang`, `q` and `after` of the address say what is shown. Throws BAD_USER_INPUT for a wrong cursor. */
export async function sendFrontPage(store: GraphStore, url: URL, request: IncomingMessage, response: ServerResponse) {
  const language = choosePageLanguage(url.searchParams.get('lang'), request.headers['accept-language'])
  const search = (url.searchParams.get('q') ?? '').trim().slice(0, 200)
  const after = url.searchParams.get('after')
  const found = search === '' ? await askLatest(store, after) : await askText(store, search, after)
  response.setHeader('content-security-policy', POLICY)
  response.setHeader('vary', 'accept-language')
  send(response, 200, 'text/html', renderPage({ language, search }, found))
}

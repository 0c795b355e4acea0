/**
 * The web component: `<huiwu-network around="郝平" theme="dark"></huiwu-network>` shows a view of the huiwu that the
 * script came from. `view` is network (as where it is left out), timeline or encounters; all other attributes are those
 * of the address of an embedded view. Changing one asks again without loading anew.
 *
 * Events: `huiwu-ready`, and `huiwu-select` with `detail` of kind, id and name. Imports nothing, sets no cookie.
 */
const VIEWS = ['network', 'timeline', 'encounters']
const ATTRIBUTES = [
  'around',
  'by',
  'hops',
  'min',
  'first',
  'colour',
  'size',
  'person',
  'with',
  'organization',
  'with-organization',
  'include-units',
  'from',
  'to',
  'kinds',
  'place',
] as const
/** What a frame reads once, when it is loaded. */
const FIXED = ['theme', 'lang', 'interactive'] as const
const STYLE = ':host{display:block;height:30rem}iframe{width:100%;height:100%;border:0;display:block}'

const home = new URL(import.meta.url).origin

class HuiwuNetwork extends HTMLElement {
  static readonly observedAttributes = ['view', ...ATTRIBUTES, ...FIXED]
  readonly #frame = document.createElement('iframe')
  #ready = false

  constructor() {
    super()
    const style = new CSSStyleSheet()
    style.replaceSync(STYLE)
    const shadow = this.attachShadow({ mode: 'closed' })
    shadow.adoptedStyleSheets = [style]
    this.#frame.title = 'huiwu'
    this.#frame.loading = 'lazy'
    shadow.append(this.#frame)
  }

  connectedCallback(): void {
    addEventListener('message', this.#listen)
    this.#load()
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#listen)
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return
    if (this.#ready && name !== 'view' && !FIXED.some((each) => each === name)) this.#ask()
    else this.#load()
  }

  #load(): void {
    this.#ready = false
    const view = VIEWS.find((each) => each === this.getAttribute('view')) ?? VIEWS[0]
    const query = new URLSearchParams(this.#readFilter())
    for (const name of FIXED) {
      const value = this.getAttribute(name)
      if (value !== null) query.set(name, value)
    }
    this.#frame.src = `${home}/embed/${view}?${query}`
  }

  #ask(): void {
    const filter = {
      ...Object.fromEntries(this.#readFilter()),
      interactive: this.getAttribute('interactive') ?? 'true',
    }
    this.#frame.contentWindow?.postMessage({ type: 'huiwu:filter', filter }, home)
  }

  /** `with-organization` is withOrganization in the address. */
  #readFilter(): [string, string][] {
    return ATTRIBUTES.flatMap((name) => {
      const value = this.getAttribute(name)
      const parameter = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
      return value === null ? [] : [[parameter, value] as [string, string]]
    })
  }

  readonly #listen = ({ source, origin, data }: MessageEvent): void => {
    if (source !== this.#frame.contentWindow || origin !== home) return
    if (data?.type === 'huiwu:ready') {
      this.#ready = true
      this.#tell('huiwu-ready', null)
    } else if (data?.type === 'huiwu:select') this.#tell('huiwu-select', data.selected)
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

if (customElements.get('huiwu-network') === undefined) customElements.define('huiwu-network', HuiwuNetwork)

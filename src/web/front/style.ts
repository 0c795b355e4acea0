/** Style of the front page: one column, system fonts, light and dark. */
export const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#ddd, #444); --soft: light-dark(#666, #aaa); --link: light-dark(#0b57a4, #8ab8f0) }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1rem; max-width: 52rem; line-height: 1.6;
  font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
a { color: var(--link); text-decoration: none }
a:hover, a:focus { text-decoration: underline }
header { display: grid; grid-template-columns: 1fr auto; align-items: baseline; gap: 0 1rem }
header h1 { margin: 0; font-size: 1.6rem } header h1 a { color: inherit }
header p { grid-row: 2; grid-column: 1 / -1; margin: 0; color: var(--soft) }
nav a { margin-left: 1rem }
form { grid-column: 1 / -1; display: flex; gap: .5rem; margin: 1rem 0 }
input[type=search] { flex: 1; min-width: 0; padding: .5rem .75rem; font: inherit; border: 1px solid var(--line); border-radius: .4rem }
button { padding: .5rem 1.25rem; font: inherit; border: 1px solid var(--line); border-radius: .4rem; cursor: pointer }
h2 { margin: 1rem 0 0; font-size: 1.2rem }
.counts, .when, footer, .title, .body { color: var(--soft) }
.counts { margin: 0 0 1rem }
ol { margin: 0; padding: 0; list-style: none }
.encounter { padding: .75rem 0; border-top: 1px solid var(--line) }
.encounter p { margin: 0 }
.who a, footer a { text-decoration: underline; text-decoration-thickness: 1px }
.who { display: flex; flex-wrap: wrap; gap: 0 .75rem }
.met { color: var(--soft) }
blockquote { margin: .5rem 0 0; padding-left: .75rem; border-left: 3px solid var(--line) }
footer { font-size: .875rem }
`

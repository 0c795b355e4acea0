/** The character table of OpenCC from traditional to simplified: pairs "後 后", parted by "|". */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export default pairs
}

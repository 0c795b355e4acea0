/** Version of the rules. Goes into every record and article of the graph; raise it when rules change what is found. */
export const EXTRACTOR_VERSION = 'huiwu/1'

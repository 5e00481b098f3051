/** Set by the build: the package's version and the commit or time it was built from. */
declare const BUILD_VERSION: string | undefined;

/** The build's version, for support and for templates. */
export const version: string = typeof BUILD_VERSION === 'string' ? BUILD_VERSION : 'unbuilt';

// After the browser tests: stops what was started before them.
export { tearDown as default } from './browser-setup.mjs';

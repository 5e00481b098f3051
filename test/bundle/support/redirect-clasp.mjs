// Loaded before clasp: sends its calls to SCRIPT_API instead of Google.
import { createRequire } from 'node:module';

const clasp = createRequire(import.meta.resolve('@google/clasp'));
const { google } = clasp('googleapis');
for (const service of ['script', 'drive']) {
  const ofGoogle = google[service].bind(google);
  google[service] = (options) => {
    const given = typeof options === 'string' ? { version: options } : options;
    return ofGoogle({ ...given, rootUrl: process.env.SCRIPT_API });
  };
}
